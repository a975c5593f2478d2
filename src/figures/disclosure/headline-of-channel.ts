import { type Candidate, isHeadline, type Refiner } from '../candidate.ts';
import { ofMadeRule } from '../lists/shares.ts';
import { isAccount } from './account-names.ts';
import { otherWaysRule } from './channels.ts';
import { isColumn } from './columns.ts';
import { channelOfClassRule } from './disclosure.ts';
import { classByExamples } from './examples-beside-total.ts';

/** The channel that the law names first, and one whose name says 公开 itself. */
const website =
  /^(?!.*(?:双微|两微|微信|微博|抖音|快手|公众号|APP|客户端|新媒体|头条|短信|审批|信用|OA)).*(?:网(?!络|民|格)|平台|公开目录|公开栏|公示栏|专栏)/iu;

/** 新媒体 alone takes in the accounts that are counted beside it. */
const isOneAccount = (label: string): boolean => isAccount(label) && !/^(?:政务|官方)?新媒体(?:平台)?$/u.test(label);

/** Accounts that were told together are more of the whole than one is. */
const several = /、|等/u;

/** A site by its name, which a board or a platform has not. */
const isSite = /网(?!络|民|格|友)/u;

/**
 * Whether another channel's count leaves open what the whole is: 「在市网站公开215条，在区网站公开1023条」; beside an account
 * any other does, and beside a site an account of which the same is said: 「网站公开信息600条，微博公开信息52条」. A site told before
 * another is one of two, though 主动公开 be said of the second alone. The whole is never less than what one channel disclosed: 「在网站公开72条，在公众号公开118条」.
 */
const rivalled = (best: Candidate, channels: readonly Candidate[]): boolean =>
  channels.some(
    ({ breakdown: [by], strength, value, span }) =>
      by!.label !== best.breakdown[0]!.label &&
      (isOneAccount(best.breakdown[0]!.label) ||
        (!isAccount(by!.label) && (best.strength < 3 || strength === 3)) ||
        (best.strength === 2 && strength === 2 && isAccount(by!.label)) ||
        (strength === 2 &&
          span.start < best.span.start &&
          [by!, best.breakdown[0]!].every((one) => isSite.test(one.label))) ||
        (value > best.value && strength >= (several.test(by!.label) && isAccount(by!.label) ? 2 : best.strength))),
  );

/** 「在政府信息公开网发布信息61件」: 信息 says what the pieces are, which on a site may be news else. */
const informationOnSite = ({ rule, breakdown, unit }: Candidate): boolean =>
  /^proactive\.(?:published|disclosed)$/u.test(rule) &&
  /^[篇件份]$/u.test(unit) &&
  /网(?!络|民|格|友)|信息[^,]*平台|公开[^,]*平台/u.test(breakdown[0]!.label);

/** The site's own catalogue, and what else there was, are no second whole where they had less. */
const lesserPlace = /^(?:政府)?信息公开目录$|^其[他它余]/u;

/** 「局网站发布信息6782条，公众号发布信息669篇」: told by the piece, what an account wrote is no count of the same. */
const postsByPiece = ({ breakdown, unit }: Candidate): boolean =>
  /^[篇期]$/u.test(unit) && isAccount(breakdown[0]!.label);

/** What a site of the province put up of ours was taken up there, and is not what we disclosed. */
const siteAbove = /^(?:国家|国务院|中央|省|自治区)/u;

/** 「门户网站公开260条、占比26%」: the report itself says that the channel is not all. */
const isShareOfAll = ({ breakdown }: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ metric, value, rule, breakdown: [of] }) =>
      metric === 'proactive.share' && rule !== ofMadeRule && value < 100 && of?.label === breakdown[0]!.label,
  );

/**
 * A report whose only total is said of a channel (通过门户网站公开信息46条) has that for its headline, the channel kept beside
 * it, unless other channels rival it. Of one channel alone 公开 is enough, and of the site 发布 as well.
 */
export const headlineOfOneChannel: Refiner = (candidates) => {
  const totals = [true, false].flatMap((cumulative) => totalOf(candidates, cumulative));
  // Over all years the site's count is the whole, and no part of the year's beside it.
  const isOverYears = (c: Candidate): boolean => totals.some((t) => t.accumulation === 'sure' && t.span === c.span);
  return [...candidates.filter((c) => !isOverYears(c) || c.breakdown[0]?.by !== 'channel'), ...totals];
};

function totalOf(candidates: readonly Candidate[], cumulative: boolean): readonly Candidate[] {
  const same = candidates.filter((c) => c.metric === 'proactive.items' && (c.accumulation === 'sure') === cumulative);
  const all = same.filter((c) => c.breakdown[0]?.by === 'channel' && !c.partOf && c.rule !== channelOfClassRule);
  const inItems = all.some((c) => c.unit === '条');
  const places = new Set(all.filter((c) => !inItems || !postsByPiece(c)).map((c) => c.breakdown[0]!.label));
  const only = places.size === 1 && [...places].every((label) => website.test(label));
  const channels = all.filter(
    (c) =>
      c.rule !== otherWaysRule &&
      !isColumn(c.breakdown[0]!.label) &&
      (c.unit.startsWith('条') ||
        c.unit === '则' ||
        (only && informationOnSite(c)) ||
        c.strength > (c.unit === '篇' ? 1 : 2)),
  );
  const disclosed = channels.filter((c) => c.strength > (only && !siteAbove.test(c.breakdown[0]!.label) ? 0 : 1));
  const best = disclosed.find((c) => c.strength === 3) ?? disclosed[0];
  // Classes counted before without a total are not what the channel's count is of.
  const classes =
    same.some((c) => c.rule === 'proactive.class' || c.rule === 'proactive.class-behind-bracket') ||
    (best?.examples !== undefined && same.some((c) => c.rule === classByExamples));
  // 「网站公开机构信息1条、文件2条。公众号公开信息80条」: an account is not all where classes were counted before it.
  const besideClasses =
    best !== undefined &&
    !website.test(best.breakdown[0]!.label) &&
    same.some((c) => c.breakdown[0]?.by === 'category' && !c.partOf && c.span.end <= best.span.start);
  // How many issues a board had is no count of what it showed; a column stands on the site.
  const rivals = all.filter(
    (c) =>
      !/^(?:期|版|幅|张|册|块)$/u.test(c.unit) &&
      !(
        best !== undefined &&
        c.value < best.value &&
        (isColumn(c.breakdown[0]!.label) || lesserPlace.test(c.breakdown[0]!.label))
      ),
  );
  return best &&
    !classes &&
    !besideClasses &&
    !rivalled(best, rivals) &&
    !isShareOfAll(best, candidates) &&
    !same.some(isHeadline)
    ? [{ ...best, breakdown: [], rule: 'proactive.only-channel' }]
    : [];
}
