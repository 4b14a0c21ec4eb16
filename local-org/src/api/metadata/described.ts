// The metadata types that the local org keeps, as describeMetadata tells of them.
// Source: Metadata API Developer Guide, "DescribeMetadataObject".
interface Described {
  readonly childXmlNames?: readonly string[];
  readonly directoryName: string;
  readonly inFolder: boolean;
  readonly metaFile: boolean;
  readonly suffix?: string;
  readonly xmlName: string;
}

const type = (xmlName: string, directoryName: string, suffix: string, more: Partial<Described> = {}): Described => ({
  directoryName,
  inFolder: false,
  metaFile: false,
  suffix,
  xmlName,
  ...more
});

export const describedTypes: readonly Described[] = [
  type('ApexClass', 'classes', 'cls', { metaFile: true }),
  type('ApexTrigger', 'triggers', 'trigger', { metaFile: true }),
  type('CustomApplication', 'applications', 'app'),
  type('CustomLabels', 'labels', 'labels', { childXmlNames: ['CustomLabel'] }),
  type('CustomMetadata', 'customMetadata', 'md'),
  type('CustomObject', 'objects', 'object', {
    childXmlNames: [
      'CompactLayout',
      'CustomField',
      'FieldSet',
      'ListView',
      'RecordType',
      'SharingReason',
      'ValidationRule'
    ]
  }),
  type('CustomPermission', 'customPermissions', 'customPermission'),
  type('CustomTab', 'tabs', 'tab'),
  type('Dashboard', 'dashboards', 'dashboard', { inFolder: true }),
  type('FlexiPage', 'flexipages', 'flexipage'),
  type('GlobalValueSet', 'globalValueSets', 'globalValueSet'),
  type('Group', 'groups', 'group'),
  type('Layout', 'layouts', 'layout'),
  { directoryName: 'lwc', inFolder: false, metaFile: false, xmlName: 'LightningComponentBundle' },
  type('PermissionSet', 'permissionsets', 'permissionset'),
  type('Queue', 'queues', 'queue'),
  type('Report', 'reports', 'report', { inFolder: true }),
  type('ReportType', 'reportTypes', 'reportType'),
  type('Role', 'roles', 'role'),
  type('Settings', 'settings', 'settings'),
  type('SharingRules', 'sharingRules', 'sharingRules', { childXmlNames: ['SharingCriteriaRule', 'SharingOwnerRule'] }),
  type('StaticResource', 'staticresources', 'resource', { metaFile: true })
];
