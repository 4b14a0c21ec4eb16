import path from 'node:path';
import { parseXml, readProject, type MetadataComponent, type ProjectMetadata } from '../../metadata/index.ts';
import { utilityBarOf } from './utilityBar.ts';

const project = readProject(path.join(import.meta.dirname, '../../../test/page-project'));

const app = (utilityBar: string): MetadataComponent => ({
  type: 'CustomApplication',
  fullName: 'Workshop',
  path: '',
  xml: parseXml(`<CustomApplication><utilityBar>${utilityBar}</utilityBar></CustomApplication>`, 'app')
});

/** The project with a utility bar of this content. */
function withBar(content: string): ProjectMetadata {
  const xml = parseXml(`<FlexiPage><type>UtilityBar</type>${content}</FlexiPage>`, 'bar');
  const bar: MetadataComponent = { type: 'FlexiPage', fullName: 'Bar', path: '', xml };
  return { ...project, find: (type, name) => (type === 'FlexiPage' ? bar : project.find(type, name)) };
}

const region = (name: string, type: string, ...components: string[]): string =>
  `<flexiPageRegions>${components
    .map((each) => `<itemInstances><componentInstance>${each}</componentInstance></itemInstances>`)
    .join('')}<name>${name}</name><type>${type}</type></flexiPageRegions>`;

describe('the utility bar of an app', () => {
  it('takes the button and the panel from decorators, and the rest for the component', () => {
    const [notes] = utilityBarOf(app('Workshop_UtilityBar'), project)?.items ?? [];
    expect(notes).toMatchObject({
      id: 'c_pageNotes',
      label: 'Page Notes',
      icon: 'edit',
      width: 360,
      height: 320,
      eager: false,
      component: { name: 'c:pageNotes', properties: { greeting: 'Notes of this page' } },
      problem: null
    });
  });

  it('has the label of the component and the panel of the design system where no decorator says otherwise', () => {
    const bar = withBar(region('utilityItems', 'Region', '<componentName>pageNotes</componentName>'));
    expect(utilityBarOf(app('Bar'), bar)?.items).toMatchObject([
      { label: 'Page Notes', icon: 'fallback', width: 340, height: 480, eager: false }
    ]);
  });

  it('says that a component is not meant for it', () => {
    const [, icons] = utilityBarOf(app('Workshop_UtilityBar'), project)?.items ?? [];
    expect(icons?.problem).toBe('c:icons does not name lightning__UtilityBar among its targets.');
  });

  it('is mirrored only where its template says so', () => {
    const template = (value: string): string =>
      `<template><properties><name>isLeftAligned</name><value>${value}</value></properties></template>`;
    expect(utilityBarOf(app('Bar'), withBar(template('false')))?.isLeftAligned).toBe(false);
    expect(utilityBarOf(app('Bar'), withBar(template('true')))?.isLeftAligned).toBe(true);
    expect(utilityBarOf(app('Bar'), withBar(''))?.isLeftAligned).toBe(true);
  });

  it('is none without a name', () => {
    expect(utilityBarOf(app(''), project)).toBeNull();
  });

  it.each([
    ['a page that is not there', app('Missing_Bar'), project],
    ['a page of another type', app('Workshop_Account'), project],
    [
      'background items',
      app('Bar'),
      withBar(region('backgroundComponents', 'Background', '<componentName>pageNotes</componentName>'))
    ]
  ])('refuses %s', (_case, given, metadata) => {
    expect(() => utilityBarOf(given, metadata)).toThrow(/utility bar (Missing_Bar|Workshop_Account)|background/);
  });
});
