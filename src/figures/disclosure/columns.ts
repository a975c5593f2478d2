const did = '(?:公开|公布|发布|更新|推送|上传|刊登)';
const column = new RegExp(
  `^(?:其中|同时|此外|另外?|还|全年|年内|□|共|(?:我|本|全)(?:镇|乡|街道|县|区|市|局|单位))*(?:在|于|通过|利用|依托|借助)?(?<label>(?:[^,;:、□“”\\d]{2,16}?(?:专栏|栏目)[、和与及]){0,4}[^,;:、□“”\\d]{2,16}?(?:专栏|栏目))(?:上|中|里|内)?(?:共|累计|全年|主动)*${did}`,
  'u',
);
/** Columns of the whole office or of no name are no part of anything: 政务公开专栏, 各栏目, 本镇专栏. */
const ofAll =
  /公开|[各多每等个]|^(?:我|本|该|此|其|按|围绕|完善|优化|开设|设置|设立|增设|新增|建设|加强|对|将|把|相关|有关|不同)/u;

/** The column of a site that published: 「在便民服务专栏公布信息18条」 → 便民服务专栏; null when it is everybody's. */
export function columnIn(words: string): string | null {
  const label = column.exec(words)?.groups?.label;
  return label && !ofAll.test(label) ? label : null;
}

/** One column among others, though it stands on the only site: what it published is no office's total. */
export const isColumn = (label: string): boolean =>
  /(?:专栏|栏目)$/u.test(label) && !/网|公开|^(?:政府|政务|机关)?信息专栏/u.test(label);
