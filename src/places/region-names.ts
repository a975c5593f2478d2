const peoples =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';

const autonomous = new RegExp(`^(?<stem>.{2,}?)(?:(?:${peoples})族?)+自治(?<level>[州县旗区])$`, 'u');
const ethnicTownship = new RegExp(
  `^(?<stem>.{1,}?)(?:(?:${peoples})族?)*(?:(?:${peoples})族|民族)(?<level>[乡镇])$`,
  'u',
);
const plain =
  /^(?<stem>.{2,}?)(?:特别行政区|自治[州县旗区]|自治区|行政委员会|地区|林区|特区|矿区|新区|省|市|州|盟|县|区|旗)$/u;

/** 古砦仫佬族乡 → 古砦乡; null for a name without a people's. */
export function withoutPeople(township: string): string | null {
  const parts = ethnicTownship.exec(township)?.groups;
  return parts?.stem ? `${parts.stem}${parts.level}` : null;
}

/** The shorter ways to write a region: 景宁畲族自治县 → 景宁县, 景宁; 浙江省 → 浙江. A short form has two characters or more. */
export function shortRegionNames(name: string): string[] {
  const parts = autonomous.exec(name)?.groups;
  if (parts?.stem && parts.level) {
    return parts.level === '区' ? [parts.stem] : [parts.stem, `${parts.stem}${parts.level}`];
  }
  const stem = plain.exec(name)?.groups?.stem;
  return stem === undefined ? [] : [stem];
}
