/**
 * Which records are open to a user, as a condition that SQL puts to every row: organization-wide default, ownership with
 * the role hierarchy, shares, sharing rules, and what accounts and their opportunities and contacts open of each other.
 * Source: Apex Developer Guide, "Understanding Sharing"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_bulk_sharing_understanding.htm);
 * Salesforce Help, "Organization-Wide Default Access Settings"
 * (https://help.salesforce.com/s/articleView?id=platform.sharing_model_fields.htm) and "Implicit Sharing"
 * (https://help.salesforce.com/s/articleView?id=platform.sharing_across_objects.htm).
 */
import { controllingFields } from '../schema/index.ts';
import type { FieldDef, ObjectDef } from '../schema/index.ts';
import { quoteName } from '../store/index.ts';
import type { SqlValue, Store } from '../store/index.ts';
import { FOLDER_OF, openFolders } from './folders.ts';
import { ruleCondition } from './ruleCondition.ts';
import type { SharingRule, SharingRules } from './sharingRules.ts';
import { peopleOf } from './people.ts';
import type { People, Reach } from './people.ts';
import { allOf, anyOf, inList, inRows } from './sqlParts.ts';
import type { Sql } from './sqlParts.ts';
import type { RecordLevel, RecordSharing, UserAccess } from './types.ts';

/** Levels of a share or a role that give at least this one. */
const AT_LEAST: Readonly<Record<RecordLevel, readonly string[]>> = {
  Read: ['Read', 'Edit', 'All'],
  Edit: ['Edit', 'All'],
  All: ['All']
};

/** What an account opens of its records, and where roles, shares and rules say how far. */
const OF_ACCOUNTS: Readonly<Record<string, 'opportunities' | 'contacts' | 'cases'>> = {
  Case: 'cases',
  Contact: 'contacts',
  Opportunity: 'opportunities'
};

const ACTIVITIES: ReadonlySet<string> = new Set(['Event', 'Task']);

export class UserSharing implements RecordSharing {
  readonly #store: Store;
  readonly #access: UserAccess;
  readonly #rules: SharingRules;
  #aliases = 0;

  constructor(store: Store, access: UserAccess, rules: SharingRules) {
    this.#store = store;
    this.#access = access;
    this.#rules = rules;
  }

  condition(object: ObjectDef, alias: string, level: RecordLevel, params: SqlValue[]): string | null {
    // The same question is the same text, which the store has prepared.
    this.#aliases = 0;
    const sql = this.#open(object, alias, level);
    if (sql === null) return null;
    params.push(...sql.params);
    return sql.text;
  }

  /** Null: all records. */
  #open(object: ObjectDef, alias: string, level: RecordLevel): Sql | null {
    if (this.#access.modifiesAll(object) || (level === 'Read' && this.#access.viewsAll(object))) return null;
    const folder = FOLDER_OF[object.name];
    if (folder !== undefined)
      return inList(`${alias}.${quoteName(folder)}`, openFolders(this.#store, this.#access.userId));
    if (object.sharingModel === 'ControlledByParent') return this.#byParents(object, alias, level);
    if (!object.fields.has('ownerid') || byDefault(object, level)) return null;
    return anyOf([
      ...this.#granted(object, alias, level),
      ...this.#byAccount(object, alias, level),
      ...(level === 'Read' ? this.#byRelated(object, alias) : [])
    ]);
  }

  get #people(): People {
    return peopleOf(this.#store);
  }

  get #reach(): Reach {
    return this.#people.reachOf(this.#access.userId);
  }

  /** Source: Salesforce Help, "Controlling Access Using Hierarchies". */
  #reachFor(object: ObjectDef): Reach {
    return object.withoutHierarchy === true ? this.#people.ownReachOf(this.#access.userId) : this.#reach;
  }

  #object(name: string): ObjectDef {
    const object = this.#store.schema.object(name);
    if (!object) throw new RangeError(`the schema lacks ${name}`);
    return object;
  }

  /** Owner, role hierarchy, shares and rules of the object itself. */
  #granted(object: ObjectDef, alias: string, level: RecordLevel): Sql[] {
    const owned = inList(`${alias}."OwnerId"`, this.#reachFor(object).owners);
    if (level === 'All') return [owned];
    const rules = this.#rulesFor(object, (rule) => rule.level, level);
    return [owned, ...this.#shared(object, alias, level), ...this.#ruled(object, alias, rules)];
  }

  #shared(object: ObjectDef, alias: string, level: RecordLevel): Sql[] {
    const share = this.#shareObject(object);
    if (!share?.share) return [];
    return [this.#byShares(share, `${alias}."Id"`, share.share.levelField, level)];
  }

  /** Where the column is the record of a share with the user. */
  #byShares(share: ObjectDef, column: string, levelField: string, level: RecordLevel): Sql {
    const alias = this.#alias();
    const levels = AT_LEAST[level].map((one) => `'${one}'`).join(', ');
    const shared = this.#store.schema.object(share.share?.object ?? '');
    const reach = shared ? this.#reachFor(shared) : this.#reach;
    const rows = allOf([
      inList(`${alias}."UserOrGroupId"`, [...reach.principals]),
      { text: `${alias}.${quoteName(levelField)} IN (${levels})`, params: [] }
    ]);
    return inRows(column, share, alias, share.share?.parentField ?? 'ParentId', rows);
  }

  #shareObject(object: ObjectDef): ObjectDef | undefined {
    return this.#store.schema.objects.find((other) => other.share?.object === object.name);
  }

  #rulesFor(object: ObjectDef, levelOf: (rule: SharingRule) => string, level: RecordLevel): SharingRule[] {
    const rules = this.#rules.get(object.name.toLowerCase()) ?? [];
    const people = this.#people;
    const { principals } = this.#reachFor(object);
    return rules.filter(
      (rule) =>
        AT_LEAST[level].includes(levelOf(rule)) &&
        rule.sharedTo.some(({ types, name }) => principals.has(people.groupId(types, name) ?? ''))
    );
  }

  #ruled(object: ObjectDef, alias: string, rules: readonly SharingRule[]): Sql[] {
    return rules.map((rule) => ruleCondition(this.#store.schema, this.#people, object, alias, rule));
  }

  /** Everything that is done to the record must be allowed on those that control it. */
  #byParents(object: ObjectDef, alias: string, level: RecordLevel): Sql | null {
    const parts = controllingFields(object).flatMap((field) => {
      const column = `${alias}.${quoteName(field.name)}`;
      const parent = this.#parent(field, column, levelOnParent(object, field, level));
      if (object.name !== 'Contact') return parent ? [parent] : [];
      // Source: Salesforce Help, "Private Contacts": one without an account is its owner's alone.
      const own = inList(`${alias}."OwnerId"`, [this.#access.userId]);
      const linked: Sql = { text: `${column} IS NOT NULL`, params: [] };
      return [anyOf([parent ?? linked, own])];
    });
    return parts.length === 0 ? null : allOf(parts);
  }

  /** Where the column is an open record of an object that the field can refer to; null: any. */
  #parent(field: FieldDef, column: string, level: RecordLevel): Sql | null {
    const [first, ...others] = field.referenceTo.map((name) => this.#object(name));
    if (first === undefined) return null;
    if (others.length === 0) return this.#within(first, column, level);
    return anyOf(
      [first, ...others].map(
        (object) =>
          this.#within(object, column, level) ?? { text: `substr(${column}, 1, 3) = '${object.keyPrefix}'`, params: [] }
      )
    );
  }

  /** Where the column is a record of the object that is open; null: any. */
  #within(object: ObjectDef, column: string, level: RecordLevel): Sql | null {
    const alias = this.#alias();
    const open = this.#open(object, alias, level);
    return open && inRows(column, object, alias, 'Id', open);
  }

  /** What owners of accounts, and those with whom accounts are shared, may do with the records below them. */
  #byAccount(object: ObjectDef, alias: string, level: RecordLevel): Sql[] {
    const children = OF_ACCOUNTS[object.name];
    if (children === undefined || level === 'All') return [];
    const column = `${alias}."AccountId"`;
    const account = this.#object('Account');
    const owner = this.#alias();
    const owners = this.#people.accountOwners(this.#reach.users, children, AT_LEAST[level]);
    const ruled = this.#ruled(
      account,
      owner,
      this.#rulesFor(account, (rule) => rule[children], level)
    );
    const accounts = anyOf([inList(`${owner}."OwnerId"`, owners), ...ruled]);
    return [
      inRows(column, account, owner, 'Id', accounts),
      this.#byShares(this.#object('AccountShare'), column, `${object.name}AccessLevel`, level)
    ];
  }

  /** What may be read because a record that refers to it, or to which it refers, is open. */
  #byRelated(object: ObjectDef, alias: string): Sql[] {
    if (object.name === 'Account') {
      return Object.keys(OF_ACCOUNTS)
        .map((name) => this.#object(name))
        .filter((child) => child.sharingModel !== 'ControlledByParent')
        .map((child) => {
          const row = this.#alias();
          const granted = anyOf(this.#granted(child, row, 'Read'));
          const live: Sql = { text: `${row}."IsDeleted" = 0 AND ${row}."AccountId" IS NOT NULL`, params: [] };
          return inRows(`${alias}."Id"`, child, row, 'AccountId', allOf([granted, live]));
        });
    }
    if (!ACTIVITIES.has(object.name)) return [];
    return [...object.fields.values()]
      .filter(({ namePointing, name }) => namePointing === true && name !== 'OwnerId')
      .flatMap((field) => field.referenceTo.map((name) => this.#activityOf(`${alias}.${quoteName(field.name)}`, name)));
  }

  #activityOf(column: string, name: string): Sql {
    const object = this.#object(name);
    if (!this.#access.mayRead(object)) return { text: '0', params: [] };
    return this.#within(object, column, 'Read') ?? { text: `substr(${column}, 1, 3) = ?`, params: [object.keyPrefix] };
  }

  #alias(): string {
    return `s${this.#aliases++}`;
  }
}

/** What the organization-wide default opens. */
function byDefault({ sharingModel }: ObjectDef, level: RecordLevel): boolean {
  if (sharingModel === 'FullAccess') return true;
  if (sharingModel === 'ReadWrite' || sharingModel === 'ReadWriteTransfer') return level !== 'All';
  return sharingModel === 'Read' && level === 'Read';
}

/** Source: Salesforce Help, "Object Relationships Overview", Sharing Setting of a master-detail relationship. */
function levelOnParent(object: ObjectDef, field: FieldDef, level: RecordLevel): RecordLevel {
  if (level === 'Read' || object.name === 'Contact') return level;
  if (object.share) return 'All';
  return field.masterReadSuffices === true ? 'Read' : 'Edit';
}
