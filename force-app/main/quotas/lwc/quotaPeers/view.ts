// What the org says of a user's peers, and how it reads. Pure.
import { fillPlain } from 'c/phrase';
import type { MeasureAnswer, Rate } from 'c/quotaEngine';
import { shareText, shortDay, type QuotaWords } from 'c/quotaSentence';

/** Return value of `QuotaPeersController.load`, `QuotaPeers` in Apex; keys without a value may be absent. */
export interface Peers {
  /** Whether the leaderboard is switched on; without it no peer is sent. */
  readonly isOn: boolean;
  /** 0: there is no team. */
  readonly teamSize: number;
  readonly teamAttained?: Rate | null;
  readonly storedOn?: string | null;
  readonly peers: readonly { readonly userName: string; readonly isMe: boolean; readonly attained?: Rate | null }[];
}

export interface PeerRow {
  readonly key: string;
  readonly name: string;
  /** Null: there is no attainment. */
  readonly attained: number | null;
  readonly plan: number | null;
  readonly text: string;
  readonly label: string;
  readonly isMe: boolean;
}

const MILLION = 1_000_000;

/** Highest first, those without an attainment last; the user's own from the tracker, which has today's. */
export function peerRows({ isOn, peers, ...team }: Peers, own: MeasureAnswer, words: QuotaWords): readonly PeerRow[] {
  const { labels } = words;
  const { attained, quota } = own.attainment;
  const plan = own.pace.expected === null || quota === null || quota <= 0 ? null : own.pace.expected / quota;
  const row = (key: string, name: string, share: number | null, isMe = false): PeerRow => {
    const text = share === null ? labels.peers.none : shareText(share, words);
    return { key, name, attained: share, plan, text, label: fillPlain(labels.peers.bullet, name, text), isMe };
  };
  const share = (rate: Rate | null | undefined): number | null => (typeof rate === 'number' ? rate / MILLION : null);
  const me = row('you', labels.peers.you, attained, true);
  const others = isOn
    ? peers.filter(({ isMe }) => !isMe).map((peer) => row(peer.userName, peer.userName, share(peer.attained)))
    : [];
  const all = share(team.teamAttained);
  return [
    ...[me, ...others].toSorted((one, other) => (other.attained ?? -Infinity) - (one.attained ?? -Infinity)),
    ...(all === null ? [] : [row('team', fillPlain(labels.peers.team, team.teamSize), all)])
  ];
}

/** What is not shown and why; of which day the others are, where any are shown. */
export function peerNotes({ isOn, teamAttained, storedOn }: Peers, words: QuotaWords): readonly string[] {
  const { peers } = words.labels;
  const showsOthers = typeof teamAttained === 'number' || isOn;
  return [
    ...(isOn ? [] : [peers.hidden]),
    ...(showsOthers ? [] : [peers.small]),
    ...(storedOn && showsOthers ? [fillPlain(peers.storedOn, shortDay(storedOn, words))] : [])
  ];
}
