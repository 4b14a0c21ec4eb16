// Whatever XML a project has: a report or dashboard is right, wrong or lacking by name, never a defect.
import fc from 'fast-check';
import { builtProject } from '../../test/builtOrg.ts';
import { FILES, OBJECTS, SALES_DASHBOARD } from '../../test/reportsProject.ts';
import type { MetadataComponent, XmlElement } from '../metadata/index.ts';
import { parseXml } from '../metadata/index.ts';
import { buildSchema, type Gap } from '../schema/index.ts';
import { checkReports } from './check.ts';

const project = builtProject(OBJECTS, FILES);
const schema = buildSchema(project);

function gapsOf(components: readonly MetadataComponent[]): Gap[] {
  const gaps: Gap[] = [];
  checkReports({ ...project, all: (type) => components.filter((one) => one.type === type) }, schema, gaps);
  return gaps;
}

const component = (type: MetadataComponent['type'], xml: XmlElement): MetadataComponent => ({
  type,
  fullName: 'Sales_Reports/A',
  path: 'a',
  xml
});

const whole = [
  ...project.all('Report'),
  ...project.all('ReportType'),
  ...project.all('ReportFolder'),
  component('Dashboard', parseXml(SALES_DASHBOARD({ dashboardType: 'LoggedInUser' }), 'a dashboard'))
];

it('the fixture is right', () => {
  expect(gapsOf(whole)).toEqual([]);
});

const texts = fc.oneof(
  fc.constantFrom('', '1', '-1', '99999', 'true', 'Sale__c$Amount__c', 'Sale__c$Nothing__c', 'Sum', 'Median', 'Matrix'),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'INTERVAL_CUSTOM',
    'INTERVAL_X',
    'team',
    'Aggregate',
    'Donut',
    'x'.repeat(300)
  ),
  fc.string({ maxLength: 6 })
);

type Change = readonly [kind: 'drop' | 'text' | 'twice' | 'rename', place: number, text: string];

/** The tree with one of its elements changed. */
function changed(root: XmlElement, [kind, place, text]: Change): XmlElement {
  let at = 0;
  const visit = (element: XmlElement): XmlElement[] => {
    const isIt = at++ === place;
    const copy = { ...element, children: element.children.flatMap(visit) };
    if (!isIt) return [copy];
    if (kind === 'drop') return [];
    if (kind === 'text') return [{ ...copy, text, children: [] }];
    if (kind === 'twice') return [copy, copy];
    return [{ ...copy, name: text === '' ? 'x' : text }];
  };
  return visit(root)[0] ?? root;
}

it('what is changed of it is told or taken, never thrown', () => {
  const change = fc.tuple(
    fc.constantFrom('drop' as const, 'text' as const, 'twice' as const, 'rename' as const),
    fc.nat(60),
    texts
  );
  fc.assert(
    fc.property(fc.constantFrom(...whole), fc.array(change, { minLength: 1, maxLength: 4 }), (one, changes) => {
      const xml = changes.reduce(changed, one.xml);
      for (const gap of gapsOf([{ ...one, xml }])) expect(gap.problem ?? gap.what).toMatch(/./);
    }),
    { numRuns: 1500 }
  );
});
