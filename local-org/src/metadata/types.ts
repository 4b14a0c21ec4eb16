/**
 * What the local org knows of an SFDX project: its components, read from source format.
 *
 * Every component is one {@link MetadataComponent}, addressed by Metadata API type and full name, so that a deployed
 * zip (metadata format) can later yield the same list as a source folder.
 * Source: Metadata API Developer Guide, "Metadata Types"; Salesforce DX Developer Guide, "Project Structure".
 */

/** The Metadata API types that the local org reads. `CustomField` and other children are named `Parent.Child`. */
export type MetadataType =
  | 'ApexClass'
  | 'ApexTrigger'
  | 'CompactLayout'
  | 'CustomApplication'
  | 'CustomField'
  | 'CustomLabel'
  | 'CustomMetadata'
  | 'CustomObject'
  | 'CustomPermission'
  | 'CustomTab'
  | 'Dashboard'
  | 'DashboardFolder'
  | 'FieldSet'
  | 'FlexiPage'
  | 'GlobalValueSet'
  | 'Group'
  | 'Layout'
  | 'LightningComponentBundle'
  | 'ListView'
  | 'PermissionSet'
  | 'PlatformCachePartition'
  | 'Queue'
  | 'RecordType'
  | 'Report'
  | 'ReportFolder'
  | 'ReportType'
  | 'Role'
  | 'Settings'
  | 'SharingCriteriaRule'
  | 'SharingOwnerRule'
  | 'SharingReason'
  | 'StaticResource'
  | 'ValidationRule';

/** One XML element: its text and its child elements in document order. Attributes and namespaces are dropped. */
export interface XmlElement {
  readonly name: string;
  /** Text content, trimmed and unescaped; empty when the element has only children. */
  readonly text: string;
  readonly children: readonly XmlElement[];
}

export interface MetadataComponent {
  readonly type: MetadataType;
  /**
   * `Account.Segment__c`, `Criterion_Field.product_family` (CustomMetadata: type without `__mdt`), `DealController`,
   * `Sales/Open_Deals` (reports and dashboards, with their folders).
   */
  readonly fullName: string;
  /** Path relative to the project folder, with forward slashes. For a bundle: its folder. */
  readonly path: string;
  /** The root element of the component's XML. */
  readonly xml: XmlElement;
  /** Source text of an Apex class or trigger; absent for the others. */
  readonly source?: string;
}

export interface ProjectMetadata {
  /** Absolute path of the project folder (the one with `sfdx-project.json`). */
  readonly root: string;
  /** `name` of `sfdx-project.json`; empty when it has none. */
  readonly name: string;
  /** All components of a type, ordered by full name. */
  all(type: MetadataType): readonly MetadataComponent[];
  /** One component by its full name, without regard to case; undefined when there is none. */
  find(type: MetadataType, fullName: string): MetadataComponent | undefined;
  /** `config/activation/*.json`: which FlexiPage is active for which object's record page, or for an app's Home. */
  readonly activations: readonly PageActivation[];
  /**
   * Custom objects with "Grant Access Using Hierarchies" off. No metadata says it, so `config/activation/*.json` does:
   * `{ "kind": "GrantAccessUsingHierarchies", "object": "Personal_Goal__c", "enabled": false }`.
   */
  readonly withoutHierarchy?: readonly string[];
  /**
   * What a package cannot say of its dashboards, because people and roles are an org's own: with whom a folder is shared,
   * `{ "kind": "FolderShare", "folder": "Managers", "sharedToType": "Role", "sharedTo": "VP_Sales" }`, and as whom a
   * dashboard runs, `{ "kind": "DashboardRunningUser", "dashboard": "Managers/Service", "user": "ann@example.com" }`.
   */
  readonly folderShares?: readonly FolderShare[];
  readonly runningUsers?: ReadonlyMap<string, string>;
  /** Paths of metadata files of kinds that the local org does not read, so that it can say what it left out. */
  readonly unread: readonly string[];
  /** Components that are defined twice, with the path that is replaced and the one that holds. */
  readonly repeated?: readonly string[];
}

/** Source: Metadata API Developer Guide, "Folder" (FolderShare). */
export interface FolderShare {
  readonly folder: string;
  readonly sharedToType: string;
  readonly sharedTo: string;
}

/** Page activations cannot be packaged; they live in `config/activation/<anything>.json`, one array a file. */
export interface PageActivation {
  readonly page: string;
  readonly kind: 'RecordPage' | 'HomePage';
  /** API name of the object of a record page. */
  readonly object?: string;
  /** Developer name of the app the activation is limited to; absent: org default. */
  readonly app?: string;
}
