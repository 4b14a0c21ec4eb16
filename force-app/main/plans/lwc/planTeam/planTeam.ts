// Who works on the plan, in which role; the users that the plan knows come first.
import { LightningElement, api } from 'lwc';
import { ask, askEdit, type FieldSave } from 'c/planAsk';
import type { RowState } from 'c/planDesk';
import type { Person, PlanEntries } from 'c/planEngine';
import { fillPlain } from 'c/phrase';
import type { PlanWords } from 'c/planSentence';

/** Roles as the field of the member has them. */
const ROLES = ['Owner', 'Inside', 'Outside', 'SE', 'Service', 'Sponsor'] as const;
type Role = (typeof ROLES)[number];

export default class PlanTeam extends LightningElement {
  @api input!: PlanEntries;
  @api words!: PlanWords;
  @api state!: RowState;
  @api names: ReadonlyMap<string, string> = new Map();

  @api focus() {
    this.template?.querySelector<HTMLElement>('.first')?.focus();
  }

  get labels() {
    return this.words.labels;
  }

  get editable() {
    return this.words.editable;
  }

  get people() {
    const { profile, members, actions } = this.input;
    const users: readonly (Person | null)[] = [
      profile.owner,
      ...members.map(({ user }) => user),
      ...actions.filter(({ side }) => side === 'Us').map(({ owner }) => owner)
    ];
    const known = users.flatMap((user) => (user ? [[user.id, { ...user, detail: null }] as const] : []));
    return [...new Map(known).values()];
  }

  get rows() {
    const { refusals, conflicts } = this.state;
    return this.input.members.map((member) => {
      const role = ROLES.includes(member.role as Role) ? this.labels[`role${member.role as Role}`] : member.role;
      return {
        ...member,
        roleText: role,
        label: fillPlain(this.labels.teamUser, role),
        commands: [
          { value: 'share', label: member.shared ? this.labels.unshare : this.labels.share },
          { value: 'delete', label: this.labels.menuDelete }
        ],
        refusal: refusals.get(member.id),
        conflict: conflicts.get(member.id)
      };
    });
  }

  /** Roles that nobody has yet. */
  get openRoles() {
    const taken = new Set(this.input.members.map(({ role }) => role));
    return ROLES.filter((role) => !taken.has(role)).map((role) => ({ value: role, label: this.labels[`role${role}`] }));
  }

  get canAdd() {
    return this.editable && this.openRoles.length > 0;
  }

  addRole(event: Event) {
    const select = event.target as HTMLSelectElement;
    const role = select.value;
    select.value = '';
    if (role) {
      // Where it fails, the page's save state says so.
      ask(this, { do: 'add', part: 'members', values: { role }, answer: (problem) => this.answered(problem) });
    }
  }

  save(event: CustomEvent<FieldSave>) {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    askEdit(this, 'members', id ?? '', 'user', event.detail);
  }

  choose(event: CustomEvent<{ readonly value: string }>) {
    const { id = '' } = (event.currentTarget as HTMLElement).dataset;
    if (event.detail.value === 'share') {
      const shared = this.input.members.find((member) => member.id === id)?.shared ?? false;
      ask(this, { do: 'edit', part: 'members', id, values: { shared: !shared } });
    } else {
      ask(this, { do: 'remove', part: 'members', id });
    }
  }

  problem = '';

  private answered(problem: string | null) {
    this.problem = problem === null ? '' : fillPlain(this.labels.refused, problem);
  }
}
