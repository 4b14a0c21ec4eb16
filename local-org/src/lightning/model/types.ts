/** What the server tells the page: the app, its pages, and how objects are shown. JSON throughout. */

export interface PageUser {
  readonly id: string;
  readonly name: string;
  readonly alias: string;
  readonly title: string | null;
  readonly profile: string;
}

/** Written into every page of the shell. */
export interface PageContext {
  readonly organization: { readonly id: string; readonly name: string };
  /** Null until somebody signs in. */
  readonly user: PageUser | null;
  /** Active users, by name: whom the page may sign in as. */
  readonly users: readonly PageUser[];
  /** The org's time when the page was made, in milliseconds since 1970. */
  readonly now: number;
  /** `@salesforce/i18n/*` and `@salesforce/client/formFactor` by their last name. */
  readonly settings: Readonly<Record<string, string>>;
  readonly customPermissions: readonly string[];
  readonly modifyAllData: boolean;
  readonly app: AppModel;
  readonly home: FlexiPage | null;
  /** The object of the page's address; null for other pages, and where it is not there or not the user's to see. */
  readonly object: ObjectModel | null;
  /** URL of the module that loads the project's components. */
  readonly componentsUrl: string;
}

export interface AppModel {
  readonly name: string;
  readonly label: string;
  readonly items: readonly NavItem[];
  /** Null for an app without one. */
  readonly utilityBar: UtilityBarModel | null;
}

/** The bar at the foot of every page of the app. */
export interface UtilityBarModel {
  readonly items: readonly UtilityItem[];
  /** False: mirrored, from the right edge. */
  readonly isLeftAligned: boolean;
}

export interface UtilityItem {
  /** Unique in its bar. */
  readonly id: string;
  readonly label: string;
  /** Name in the design system's utility sprite, without `utility:`. */
  readonly icon: string;
  /** Of the open panel, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Whether the component starts with the page, not with the first opening of its panel. */
  readonly eager: boolean;
  readonly component: FlexiComponent;
  /** Why an org would refuse the component in a utility bar; null when all is well. */
  readonly problem: string | null;
}

export interface NavItem {
  readonly label: string;
  readonly href: string;
  /** API name of the object whose pages the item leads to. */
  readonly object: string | null;
  /** The FlexiPage or component behind a tab of that kind; null for Home and objects. */
  readonly page: FlexiPage | null;
}

export interface FlexiPage {
  readonly name: string;
  readonly label: string;
  readonly template: string;
  /** Regions and facets by name. */
  readonly regions: Readonly<Record<string, readonly FlexiComponent[]>>;
}

export interface FlexiComponent {
  /** `c:dealEligibility`, `force:detailPanel`, `flexipage:tabset`. */
  readonly name: string;
  /** Unique on its page. */
  readonly identifier: string;
  readonly properties: Readonly<Record<string, string | boolean | number | readonly string[]>>;
  readonly visibility: VisibilityRule | null;
}

export interface VisibilityRule {
  readonly criteria: readonly VisibilityCriterion[];
  /** `1 AND (2 OR 3)`; null: all. */
  readonly booleanFilter: string | null;
}

export interface VisibilityCriterion {
  /** `{!Record.Account.Segment__c}`, `{!$Permission.CustomPermission.X}`. */
  readonly left: string;
  readonly operator: string;
  readonly right: string;
}

/** A field as the signed-in user meets it. */
export interface FieldModel {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly required: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly helpText: string | null;
  readonly length: number;
  readonly scale: number;
  readonly nameField: boolean;
  readonly defaultValue: string | number | boolean | null;
  readonly picklistValues: readonly { readonly label: string; readonly value: string }[];
  readonly reference: ReferenceModel | null;
}

export interface ReferenceModel {
  /** `Account`, `Vendor__r`. */
  readonly relationshipName: string;
  readonly object: string;
  readonly objectLabel: string;
  readonly nameField: string;
}

export interface SectionModel {
  readonly label: string;
  readonly columns: number;
  /** Row by row, two to a row when there are two columns; null leaves a gap. */
  readonly fields: readonly (LayoutField | null)[];
}

export interface LayoutField {
  readonly name: string;
  readonly required: boolean;
  readonly readOnly: boolean;
}

export interface RelatedListModel {
  /** `OpportunityLineItems`, `Criteria__r`. */
  readonly name: string;
  readonly label: string;
  readonly object: string;
  /** The child's field that points to the parent. */
  readonly field: string;
  readonly columns: readonly string[];
  /** SOQL's ORDER BY; empty: by name. */
  readonly orderBy: string;
  /** Whether the record's layout shows it among its related lists. */
  readonly onLayout: boolean;
  /** What of its definition the local org does not understand; null when all is well. */
  readonly problem: string | null;
}

export interface ListViewModel {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly string[];
  /** SOQL condition; empty: all records. */
  readonly where: string;
  readonly problem: string | null;
}

/** How one object is shown to the signed-in user. */
export interface ObjectModel {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  /** `standard:account`, `custom:custom18`. */
  readonly icon: string;
  readonly nameField: string | null;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
  readonly fields: Readonly<Record<string, FieldModel>>;
  readonly highlights: readonly string[];
  readonly sections: readonly SectionModel[];
  readonly relatedLists: readonly RelatedListModel[];
  readonly listViews: readonly ListViewModel[];
  readonly recordPage: FlexiPage;
}
