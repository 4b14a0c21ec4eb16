/** Reports, dashboards and their folders, made by deploys. Source: Object Reference, "Report", "Dashboard", "Folder". */
import * as f from '../fieldSpec.ts';
import { audit, idField } from '../systemFields.ts';
import type { StandardObject } from './standardObject.ts';

const inFolder = { ...f.readOnly, relationshipName: null, childRelationshipName: null } as const;
const byDeploys = { createable: false, updateable: false, deletable: false } as const;

export const report: StandardObject = {
  name: 'Report',
  label: 'Report',
  labelPlural: 'Reports',
  keyPrefix: '00O',
  ...byDeploys,
  fields: [
    idField('Report ID'),
    // The folder that it lies in.
    f.reference('OwnerId', 'Owner ID', 'Folder', inFolder),
    f.text('FolderName', 'Folder Name', 256, f.readOnly),
    f.text('Name', 'Report Name', 40, { ...f.readOnly, nillable: false, nameField: true }),
    f.text('Description', 'Description', 255, f.readOnly),
    f.text('DeveloperName', 'Report Unique Name', 80, { ...f.readOnly, nillable: false }),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.picklist('Format', 'Format', ['Tabular', 'Summary', 'Matrix'], { ...f.readOnly, length: 40 }),
    ...audit()
  ]
};

export const dashboard: StandardObject = {
  name: 'Dashboard',
  label: 'Dashboard',
  labelPlural: 'Dashboards',
  keyPrefix: '01Z',
  ...byDeploys,
  fields: [
    idField('Dashboard ID'),
    f.reference('FolderId', 'Folder ID', 'Folder', inFolder),
    f.text('FolderName', 'Folder Name', 256, f.readOnly),
    f.text('Title', 'Title', 80, { ...f.readOnly, nillable: false, nameField: true }),
    f.text('DeveloperName', 'Dashboard Unique Name', 80, { ...f.readOnly, nillable: false }),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    f.text('Description', 'Description', 255, f.readOnly),
    f.picklist('Type', 'Dashboard Running User Type', ['SpecifiedUser', 'LoggedInUser', 'MyTeamUser'], {
      ...f.readOnly,
      length: 40
    }),
    ...audit()
  ]
};

export const folder: StandardObject = {
  name: 'Folder',
  label: 'Folder',
  labelPlural: 'Folders',
  keyPrefix: '00l',
  ...byDeploys,
  fields: [
    idField('Folder ID'),
    f.text('Name', 'Name', 40, { ...f.readOnly, nillable: false, nameField: true }),
    f.text('DeveloperName', 'Folder Unique Name', 80, f.readOnly),
    f.picklist('AccessType', 'Access Type', ['Shared', 'Public', 'Hidden', 'PublicInternal'], {
      ...f.readOnly,
      length: 40
    }),
    f.checkbox('IsReadonly', 'Read Only', f.readOnly),
    f.picklist('Type', 'Type', ['Report', 'Dashboard'], { ...f.readOnly, length: 40 }),
    f.text('NamespacePrefix', 'Namespace Prefix', 15, f.readOnly),
    ...audit().filter(({ name }) => name !== 'IsDeleted')
  ]
};
