// What happened to a rep since a day: promises kept and missed, plans overdue, certificates that end.
import { byNumber, fillPlain } from 'c/phrase';
import { shortDay } from 'c/quotaSentence';
import type { RepLoad } from './panelLoad';
import type { BoardWords } from './words';

const DAY = 86_400_000;

export interface PanelEvent {
  readonly key: string;
  readonly icon: string;
  readonly tone: 'good' | 'bad' | 'missing' | 'quiet';
  readonly text: string;
}

export function eventsOf(sent: RepLoad, today: string, { labels, quota }: BoardWords): readonly PanelEvent[] {
  const { locale } = quota;
  const kept = sent.promises.filter(({ kept: isKept }) => isKept).length;
  const missed = sent.promises.filter(({ kept: isKept }) => !isKept);
  const daysLate = (due: string): number => Math.round((Date.parse(today) - Date.parse(due)) / DAY);
  return [
    ...(kept > 0
      ? [
          {
            key: 'kept',
            icon: 'utility:success',
            tone: 'good' as const,
            text: fillPlain(byNumber(kept, labels.panelKeptOne, labels.panelKeptMany, locale), kept)
          }
        ]
      : []),
    ...(missed.length > 0
      ? [
          {
            key: 'missed',
            icon: 'utility:close',
            tone: 'bad' as const,
            text: fillPlain(
              byNumber(missed.length, labels.panelMissedOne, labels.panelMissedMany, locale),
              missed.length,
              missed.map(({ name }) => name).join(', ')
            )
          }
        ]
      : []),
    ...sent.plans.map(({ id, account, due }) => ({
      key: id,
      icon: 'utility:warning',
      tone: 'missing' as const,
      text: fillPlain(
        byNumber(daysLate(due), labels.panelPlanOne, labels.panelPlanMany, locale),
        account ?? '',
        daysLate(due)
      )
    })),
    ...sent.certificates.map(({ id, name, last }) => ({
      key: id,
      icon: 'utility:info',
      tone: 'quiet' as const,
      text: fillPlain(labels.panelCertificate, name, shortDay(last, quota))
    }))
  ];
}
