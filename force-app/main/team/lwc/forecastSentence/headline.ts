// The sentence that answers: how much is committed, and why that is not what it was. Pure.
import type { Bridge, Cents, StepKind } from 'c/forecastBridge';
import type { Forecast } from 'c/forecastFetch';
import { bold, fill, type Part } from 'c/phrase';
import type { TeamFigures } from './team';
import { moneyText, percentText, type ForecastWords } from './words';

const sum = ({ steps }: Bridge, kinds: readonly StepKind[]): Cents =>
  steps.filter(({ step }) => kinds.includes(step)).reduce((all, { amount }) => all + amount, 0);

const CAME: readonly StepKind[] = ['New', 'MovedUp', 'Amount', 'Adjusted'];

/** `$333,000 came in, $208,000 was won, $243,000 was lost or slipped`; what is nothing is not said. */
function partsOf(bridge: Bridge, words: ForecastWords): readonly Part[] {
  const { labels } = words;
  const came = sum(bridge, CAME);
  const parts: readonly (readonly [amount: Cents, label: string, strong: boolean])[] = [
    [came, came > 0 ? labels.cameIn : labels.wentOut, false],
    [sum(bridge, ['Won']), labels.wasWon, true],
    [sum(bridge, ['Lost', 'Slipped']), labels.wasLost, false],
    [sum(bridge, ['MovedDown']), labels.wasDown, false]
  ];
  return parts
    .filter(([amount]) => amount !== 0)
    .flatMap(([amount, label, strong], place) => {
      const said = fill(label, moneyText(Math.abs(amount), words));
      const text = strong ? said.map((part) => ({ ...part, bold: true })) : said;
      return place === 0 ? text : [{ text: labels.separator }, { text: ' ' }, ...text];
    });
}

function movement(bridge: Bridge, words: ForecastWords): readonly Part[] {
  const { labels } = words;
  const change = bridge.now - bridge.before;
  const parts = partsOf(bridge, words);
  if (parts.length === 0) {
    return fill(labels.headlineSame);
  }
  if (change === 0) {
    return fill(labels.headlineEven, parts);
  }
  return fill(change < 0 ? labels.headlineFell : labels.headlineRose, moneyText(Math.abs(change), words), parts);
}

/** The share of what is left to the quota that open commit would fill; null: no quota, or nothing is left. */
export function shareOfGap({ booked, target, committed }: TeamFigures): number | null {
  const gap = target === null || booked === null ? 0 : target - booked;
  return gap > 0 ? committed / gap : null;
}

export function headlineOf(forecast: Forecast, team: TeamFigures, words: ForecastWords): readonly Part[] {
  const { labels } = words;
  const amount = bold(moneyText(team.committed, words));
  const share = shareOfGap(team);
  const [plain, ofGap] = forecast.isManager
    ? [labels.headline, labels.headlineGap]
    : [labels.ownHeadline, labels.ownHeadlineGap];
  const first = share === null ? fill(plain, amount) : fill(ofGap, amount, percentText(share, words));
  const moved = forecast.lastWeek === null ? fill(labels.headlineFirst) : movement(team.bridge, words);
  return [...first, { text: ' ' }, ...moved];
}
