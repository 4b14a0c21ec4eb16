// The six boards of a manager as sentences and tables, from stored figures. Pure.
import { addDays } from 'c/dealEngine';
import { formatDay } from 'c/dates';
import { fillPlain } from 'c/phrase';
import {
  barred,
  countText,
  heads,
  linked,
  moneyText,
  number,
  percentOf,
  row,
  sum,
  text,
  type BoardWords
} from './cells';
import type { Board, BoardKind, BoardRep } from './contract';

export type * from './contract';
export type { BoardWords } from './cells';

/** Days before its end from which a certificate is worth a look. */
const ENDING = 90;

function plans(words: BoardWords): Board {
  const { labels, boards } = words;
  const share = ({ accounts, compliant }: BoardRep): number | null => {
    return accounts ? ((compliant ?? 0) / accounts) * 100 : null;
  };
  const rows = [...boards.reps].sort((one, other) => (share(one) ?? 101) - (share(other) ?? 101));
  return {
    key: 'plans',
    label: labels.plans,
    says: fillPlain(
      labels.plansSays,
      sum(boards.reps, ({ compliant }) => compliant),
      sum(boards.reps, ({ accounts }) => accounts),
      sum(boards.reps, ({ withoutPlan }) => withoutPlan)
    ),
    note: labels.plansNote,
    heads: heads(
      ['rep', labels.rep, false],
      ['team', labels.team, false],
      ['accounts', labels.accounts],
      ['compliant', labels.compliant],
      ['without', labels.withoutPlan],
      ['share', labels.share]
    ),
    rows: rows.map((rep) =>
      row(
        rep.id,
        rep.name,
        [
          text('rep', rep.name),
          text('team', rep.team),
          number('accounts', countText(rep.accounts, words)),
          number('compliant', countText(rep.compliant, words)),
          number('without', countText(rep.withoutPlan, words)),
          barred('share', percentOf(share(rep), words), (share(rep) ?? 0) / 100)
        ],
        words
      )
    )
  };
}

function incentives(words: BoardWords): Board {
  const { labels, boards } = words;
  const isKnown = boards.reps.some(({ eligible }) => typeof eligible === 'number');
  const [eligible, applied] = [sum(boards.reps, (rep) => rep.eligible), sum(boards.reps, (rep) => rep.applied)];
  const columns = ['eligible', 'applied', 'approved', 'claimed', 'paid'] as const;
  const longest = Math.max(1, ...boards.kinds.flatMap((kind) => columns.map((column) => kind[column])));
  const cells = (kind: BoardKind) => [
    text('kind', kind.kind || labels.noKind),
    ...columns.map((column) => barred(column, moneyText(kind[column], words), kind[column] / longest)),
    number('open', countText(kind.open, words))
  ];
  return {
    key: 'incentives',
    label: labels.incentives,
    says: isKnown
      ? fillPlain(
          labels.incentivesSays,
          moneyText(eligible, words),
          moneyText(applied, words),
          moneyText(Math.max(0, eligible - applied), words)
        )
      : labels.incentivesUnknown,
    note: labels.incentivesNote,
    heads: heads(['kind', labels.kind, false], ...columns.map((column) => [column, labels[column]] as const), [
      'open',
      labels.openClaims
    ]),
    rows: boards.kinds.map((kind) => row(kind.kind, kind.kind || labels.noKind, cells(kind), words))
  };
}

function segments(words: BoardWords): Board {
  const { labels, boards } = words;
  const columns = ['retained', 'expansion', 'fresh'] as const;
  const longest = Math.max(1, ...boards.reps.flatMap((rep) => columns.map((column) => rep[column] ?? 0)));
  const [retained = '', expansion = '', fresh = ''] = columns.map((column) =>
    moneyText(
      sum(boards.reps, (rep) => rep[column]),
      words
    )
  );
  return {
    key: 'segments',
    label: labels.segments,
    says: fillPlain(labels.segmentsSays, retained, expansion, fresh),
    note: labels.segmentsNote,
    heads: heads(
      ['rep', labels.rep, false],
      ['team', labels.team, false],
      ...columns.map((column) => [column, labels[column]] as const)
    ),
    rows: boards.reps.map((rep) =>
      row(
        rep.id,
        rep.name,
        [
          text('rep', rep.name),
          text('team', rep.team),
          ...columns.map((column) => barred(column, moneyText(rep[column], words), (rep[column] ?? 0) / longest))
        ],
        words
      )
    )
  };
}

function service(words: BoardWords): Board {
  const { labels, boards } = words;
  const columns = ['backOrders', 'lateOrders', 'openCases', 'lateCases'] as const;
  const late = (rep: BoardRep): number => (rep.lateOrders ?? 0) + (rep.lateCases ?? 0);
  const count = (column: (typeof columns)[number]): number => sum(boards.reps, (rep) => rep[column]);
  return {
    key: 'service',
    label: labels.service,
    says: fillPlain(
      labels.serviceSays,
      count('lateOrders'),
      count('backOrders'),
      count('lateCases'),
      count('openCases')
    ),
    note: labels.serviceNote,
    heads: heads(['rep', labels.rep, false], ...columns.map((column) => [column, labels[column]] as const)),
    rows: [...boards.reps]
      .sort((one, other) => late(other) - late(one))
      .map((rep) =>
        row(
          rep.id,
          rep.name,
          [text('rep', rep.name), ...columns.map((column) => number(column, countText(rep[column], words)))],
          words
        )
      )
  };
}

function certificates(words: BoardWords): Board {
  const { labels, boards, locale } = words;
  const last = addDays(boards.asOf, ENDING);
  const ending = boards.certificates.filter(({ lastDay }) => typeof lastDay === 'string' && lastDay <= last).length;
  return {
    key: 'certificates',
    label: labels.certificates,
    says: fillPlain(labels.certificatesSays, boards.certificates.length, ending),
    note: labels.certificatesNote,
    heads: heads(
      ['name', labels.certificate, false],
      ['vendor', labels.vendor, false],
      ['holder', labels.holder, false],
      ['last', labels.lastDay, false],
      ['programs', labels.programs],
      ['worth', labels.worth]
    ),
    rows: boards.certificates.map(({ id, name, vendorId, vendor, holder, lastDay }) => {
      const needs = boards.needs.filter((need) => need.vendorId === vendorId);
      return {
        key: id,
        cells: [
          linked('name', name, id),
          text('vendor', vendor),
          text('holder', holder),
          text('last', lastDay ? formatDay(lastDay, locale, { unlessOf: boards.asOf }) : labels.noEnd),
          number('programs', countText(needs.length, words)),
          number(
            'worth',
            moneyText(
              sum(needs, ({ amount }) => amount),
              words
            )
          )
        ]
      };
    })
  };
}

function quality(words: BoardWords): Board {
  const { labels, boards } = words;
  const columns = ['nextSteps', 'closeDates', 'touched', 'plansFresh'] as const;
  const known = boards.reps.filter(({ crmUse }) => typeof crmUse === 'number');
  const sorted = [...boards.reps].sort((one, other) => (one.crmUse ?? 101) - (other.crmUse ?? 101));
  const [lowest] = sorted;
  return {
    key: 'quality',
    label: labels.quality,
    says:
      lowest && known.length > 0
        ? fillPlain(
            labels.qualitySays,
            percentOf(sum(known, ({ crmUse }) => crmUse) / known.length, words),
            lowest.name,
            percentOf(lowest.crmUse, words)
          )
        : labels.qualityUnknown,
    note: labels.qualityNote,
    heads: heads(
      ['rep', labels.rep, false],
      ['use', labels.crmUse],
      ...columns.map((column) => [column, labels[column]] as const)
    ),
    rows: sorted.map((rep) =>
      row(
        rep.id,
        rep.name,
        [
          text('rep', rep.name),
          barred('use', percentOf(rep.crmUse, words), (rep.crmUse ?? 0) / 100),
          ...columns.map((column) => number(column, percentOf(rep[column], words)))
        ],
        words
      )
    )
  };
}

export function boardsOf(words: BoardWords): readonly Board[] {
  return [plans, incentives, segments, service, certificates, quality].map((board) => board(words));
}
