// Which version is shown, in words. Pure.
import { labels } from 'c/authoringLabels';
import { fillPlain } from 'c/phrase';
import type { Authoring } from 'c/programAuthoring';

const STATUS = {
  Draft: labels.statusDraft,
  Active: labels.statusActive,
  Superseded: labels.statusSuperseded,
  Retired: labels.statusRetired
} as const;

export function versionText({ shown, active }: Authoring): string {
  return active && shown.status === 'Draft'
    ? fillPlain(labels.versionDraft, shown.version, active.version)
    : fillPlain(labels.versionPlain, shown.version, STATUS[shown.status]);
}
