// The answer first: how many were contacted in time, then what needs attention. Event `act`: a part of a finding.
import { LightningElement, api } from 'lwc';
import type { Finding, FindingPart, FindingsText } from 'c/relationshipSentence';

const ICONS: Readonly<Record<Finding['key'], readonly [icon: string, className: string]>> = {
  thread: ['utility:ban', 'bad'],
  late: ['utility:clock', 'missing'],
  missing: ['utility:adduser', 'missing'],
  unknown: ['utility:help', 'quiet']
};

export default class CoverageFindings extends LightningElement {
  @api text!: FindingsText;

  get findings() {
    return this.text.findings.map(({ key, title, parts }, finding) => {
      const [icon, className] = ICONS[key];
      return {
        ...{ key, title, icon, className: `icon ${className}` },
        parts: parts.map(({ text, action }, part) => ({ key: part, text, action, finding, part }))
      };
    });
  }

  act(event: Event) {
    const { finding, part } = (event.currentTarget as HTMLElement).dataset;
    const chosen = this.text.findings[Number(finding)]?.parts[Number(part)];
    if (chosen) {
      this.dispatchEvent(new CustomEvent<FindingPart>('act', { detail: chosen }));
    }
  }
}
