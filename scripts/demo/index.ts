// The demo data of a size, in the order in which an org can take it: pure values, the same for the same seed.
import { assignAccounts, assignCertificates, assignDeals, assignOrders } from './assignment.ts';
import { claims } from './claims.ts';
import { customers } from './customers.ts';
import { forecastDeals, forecasts } from './forecast.ts';
import { budgets, counters } from './funds.ts';
import { harborviewDocuments, harborviewRegistrations } from './harborview.ts';
import { certificates, competitorPrices, ordersOf } from './history.ts';
import {
  danaAccounts,
  danaAdjustments,
  danaDeals,
  danaGoals,
  danaLines,
  danaQuotas,
  danaSnapshots,
  danaSplits
} from './dana.ts';
import { danaCells, danaCounters, danaPlans, danaPrograms } from './danaPath.ts';
import {
  northgateAccounts,
  northgateCenters,
  northgateContacts,
  northgateScores,
  northgateSiteCenters,
  northgateSites,
  northgateStakeholders
} from './northgate.ts';
import { northgateCases, northgateHandoverItems, northgateHandovers, northgateLines } from './northgateHealth.ts';
import {
  northgateActions,
  northgateInitiatives,
  northgateMembers,
  northgateMilestones,
  northgateNeeds,
  northgateObjectives,
  northgatePlans,
  northgateSwot
} from './northgatePlan.ts';
import { peerAccounts, whitespaceCells, whitespaceDeals, whitespaceOrders } from './northgateWhitespace.ts';
import {
  blockers,
  coachingNotes,
  commitments,
  danaRegistrations,
  developmentGoals,
  meetings,
  todaysMeetings
} from './oneOnOne.ts';
import { opportunities } from './opportunities.ts';
import { loaderPermissionSets, roles, users } from './people.ts';
import { programRecords, programs } from './programs.ts';
import { holidays, months, quarters, quotasOfManagers, quotasOfReps, quotasOfVp, years } from './quotas.ts';
import type { DemoBatch, DemoData } from './types.ts';
import {
  boardActions,
  boardCases,
  boardCertificates,
  boardContacts,
  boardLines,
  boardMembers,
  boardNeeds,
  boardObjectives,
  boardPlans,
  boardSwot
} from './eastBoards.ts';
import { eastSnapshots } from './eastWeeks.ts';
import { eastAccounts, eastCertificates, eastDeals, eastLines, eastPlans, eastQuotas } from './strategicEast.ts';
import { prices, productRecords, statuses, vendors } from './vendors.ts';

export interface DemoSize {
  readonly accounts: number;
  readonly opportunities: number;
  readonly programs: number;
}

export function demoData(seed: number, size: DemoSize): DemoData {
  const customerList = customers(seed, size.accounts);
  const deals = opportunities(seed, size.opportunities, customerList);
  const rules = programRecords(programs(seed, size.programs));
  const orders = ordersOf(seed, customerList);
  const ofProgram = { createOnly: ['Program__r'], partOf: 'Program__r' };
  const ofPlan = { createOnly: ['Account_Plan__r'], partOf: 'Account_Plan__r' };
  // What was agreed in a meeting is people's from then on.
  const withRep = { createOnly: ['Status__c', 'OwnerId'], withPerson: 'Rep__c' };
  const ofDeal = { createOnly: ['Opportunity__r'], partOf: 'Opportunity__r' };
  const batches: DemoBatch[] = [
    { object: 'Vendor__c', label: 'vendors', records: vendors },
    { object: 'Vendor_Status__c', label: 'vendor statuses', records: statuses, partOf: 'Vendor__r' },
    { object: 'Product2', label: 'products', records: productRecords },
    { object: 'Account', label: 'accounts', records: customerList.map(({ record }) => record) },
    { object: 'Account', label: 'locations', records: customerList.flatMap(({ locations }) => locations) },
    { object: 'Contact', label: 'contacts', records: customerList.flatMap(({ contacts }) => contacts) },
    { object: 'Certification__c', label: 'certificates', records: certificates },
    { object: 'Program_Budget__c', label: 'budgets', records: budgets },
    { object: 'Program_Counter__c', label: 'counters', records: counters },
    { object: 'Order_Line__c', label: 'orders', records: orders, createOnly: ['Account__r'], partOf: 'Account__r' },
    { object: 'Competitor_Price__c', label: 'competitor prices', records: competitorPrices },
    { object: 'Incentive_Program__c', label: 'programs', records: rules.programs },
    { object: 'Program_Criterion__c', label: 'criteria', records: rules.criteria, ...ofProgram },
    { object: 'Program_Tier__c', label: 'tiers', records: rules.tiers, ...ofProgram },
    { object: 'Program_Product__c', label: 'program products', records: rules.products, ...ofProgram },
    { object: 'Program_Document__c', label: 'program documents', records: rules.documents, ...ofProgram },
    { object: 'Program_Relation__c', label: 'program relations', records: rules.relations, ...ofProgram },
    { object: 'Opportunity', label: 'opportunities', records: deals.opportunities, priceBook: true },
    {
      object: 'OpportunityLineItem',
      label: 'opportunity products',
      records: deals.lines,
      createOnly: ['Opportunity', 'PricebookEntryId'],
      partOf: 'Opportunity'
    },
    { object: 'Deal_Registration__c', label: 'registrations', records: harborviewRegistrations, ...ofDeal },
    { object: 'Deal_Document__c', label: 'deal documents', records: harborviewDocuments, ...ofDeal },
    { object: 'Quota_Period__c', label: 'fiscal years', records: years },
    { object: 'Quota_Period__c', label: 'quarters', records: quarters },
    { object: 'Quota_Period__c', label: 'months', records: months },
    { object: 'Business_Calendar__c', label: 'holidays', records: holidays },
    { object: 'Quota__c', label: 'quotas of the VP', records: quotasOfVp, ofPerson: 'User__c' },
    { object: 'Quota__c', label: 'quotas of managers', records: quotasOfManagers, ofPerson: 'User__c' },
    {
      object: 'Quota__c',
      label: 'quotas of reps',
      records: [...quotasOfReps, ...eastQuotas, ...danaQuotas],
      ofPerson: 'User__c'
    },
    { object: 'Quota_Adjustment__c', label: 'adjustments', records: danaAdjustments, createOnly: ['Quota__r'] },
    { object: 'Personal_Goal__c', label: 'goals', records: danaGoals },
    { object: 'Account', label: 'customers of Dana', records: danaAccounts },
    // Deals that are won without products are credited when these come.
    { object: 'Opportunity', label: 'deals of Dana', records: danaDeals, priceBook: true },
    { object: 'Credit_Split__c', label: 'credit splits', records: danaSplits, createOnly: ['Opportunity__r'] },
    {
      object: 'OpportunityLineItem',
      label: 'products of Dana',
      records: danaLines,
      createOnly: ['Opportunity', 'PricebookEntryId']
    },
    { object: 'Account', label: 'customers of Strategic East', records: eastAccounts },
    { object: 'Account', label: 'accounts up for assignment', records: assignAccounts },
    {
      object: 'Order_Line__c',
      label: 'orders of accounts up for assignment',
      records: assignOrders,
      createOnly: ['Account__r'],
      partOf: 'Account__r'
    },
    { object: 'Opportunity', label: 'deals of accounts up for assignment', records: assignDeals, priceBook: true },
    { object: 'Certification__c', label: 'certificates of the team', records: assignCertificates },
    { object: 'Opportunity', label: 'deals of Strategic East', records: eastDeals, priceBook: true },
    { object: 'Incentive_Claim__c', label: 'claims', records: claims },
    {
      object: 'OpportunityLineItem',
      label: 'products of Strategic East',
      records: eastLines,
      createOnly: ['Opportunity', 'PricebookEntryId']
    },
    { object: 'Certification__c', label: 'certificates of Strategic East', records: eastCertificates },
    { object: 'Quota_Snapshot__c', label: 'snapshots', records: [...danaSnapshots, ...eastSnapshots] },
    { object: 'Opportunity', label: 'deals that left the quarter', records: forecastDeals, priceBook: true },
    { object: 'Forecast_Submission__c', label: 'forecasts', records: forecasts, ofPerson: 'User__c' },
    { object: 'Program_Counter__c', label: 'counters of Dana', records: danaCounters },
    { object: 'Incentive_Program__c', label: 'programs of Dana', records: danaPrograms.programs },
    { object: 'Program_Criterion__c', label: 'criteria of Dana', records: danaPrograms.criteria, ...ofProgram },
    { object: 'Program_Tier__c', label: 'tiers of Dana', records: danaPrograms.tiers, ...ofProgram },
    { object: 'Program_Product__c', label: 'program products of Dana', records: danaPrograms.products, ...ofProgram },
    { object: 'Account_Plan__c', label: 'account plans', records: [...danaPlans, ...eastPlans] },
    {
      object: 'Whitespace_Cell__c',
      label: 'whitespace cells',
      records: danaCells,
      createOnly: ['Account_Plan__r'],
      partOf: 'Account_Plan__r'
    },
    { object: 'Account', label: 'Northgate', records: northgateAccounts },
    { object: 'Account', label: 'sites of Northgate', records: northgateSites },
    { object: 'Contact', label: 'contacts of Northgate', records: northgateContacts },
    { object: 'Satisfaction_Score__c', label: 'satisfaction', records: northgateScores, createOnly: ['Account__r'] },
    { object: 'Case', label: 'cases', records: northgateCases },
    {
      object: 'Backlog_Line__c',
      label: 'back orders',
      records: northgateLines,
      createOnly: ['Account__r'],
      partOf: 'Account__r'
    },
    // Who has accepted, and what was ticked, is people's from then on.
    {
      object: 'Account_Handover__c',
      label: 'handovers',
      records: northgateHandovers,
      createOnly: ['Status__c', 'From_Accepted__c', 'Day_30_Done__c', 'Account__r', 'From__c', 'To__c', 'OwnerId']
    },
    {
      object: 'Handover_Item__c',
      label: 'items of handovers',
      records: northgateHandoverItems,
      createOnly: ['Account_Handover__r', 'Done_Date__c']
    },
    { object: 'Buying_Center__c', label: 'buying centers', records: northgateCenters, createOnly: ['Account__r'] },
    {
      object: 'Buying_Center__c',
      label: 'buying centers of sites',
      records: northgateSiteCenters,
      createOnly: ['Account__r']
    },
    ...northgateStakeholders.map((records) => ({ object: 'Stakeholder__c', label: 'stakeholders', records })),
    { object: 'Account_Plan__c', label: 'plan of Northgate', records: northgatePlans },
    { object: 'Account', label: 'peers of Northgate', records: peerAccounts },
    {
      object: 'Order_Line__c',
      label: 'orders of Northgate and its peers',
      records: whitespaceOrders,
      createOnly: ['Account__r'],
      partOf: 'Account__r'
    },
    { object: 'Opportunity', label: 'deals of Northgate', records: whitespaceDeals, priceBook: true },
    { object: 'Whitespace_Cell__c', label: 'cells of Northgate', records: whitespaceCells, ...ofPlan },
    { object: 'Plan_Objective__c', label: 'objectives', records: northgateObjectives, ...ofPlan },
    { object: 'Plan_Objective__c', label: 'initiatives', records: northgateInitiatives, ...ofPlan },
    { object: 'Plan_Need__c', label: 'needs', records: northgateNeeds, ...ofPlan },
    { object: 'Plan_Action__c', label: 'actions', records: northgateActions, ...ofPlan },
    { object: 'Plan_Milestone__c', label: 'milestones', records: northgateMilestones, ...ofPlan },
    { object: 'Plan_Swot_Item__c', label: 'SWOT items', records: northgateSwot, ...ofPlan },
    { object: 'Plan_Member__c', label: 'members of plans', records: northgateMembers, ...ofPlan },
    { object: 'Deal_Registration__c', label: 'registrations of Dana', records: danaRegistrations, ...ofDeal },
    { object: 'One_On_One__c', label: 'last one-on-ones', records: meetings, ...withRep },
    { object: 'One_On_One__c', label: 'one-on-ones', records: todaysMeetings, ...withRep },
    { object: 'Commitment__c', label: 'commitments', records: commitments, ...withRep },
    { object: 'Development_Goal__c', label: 'development goals', records: developmentGoals, withPerson: 'Rep__c' },
    { object: 'Coaching_Note__c', label: 'coaching notes', records: coachingNotes, createOnly: ['Note__c'] },
    { object: 'Blocker__c', label: 'blockers', records: blockers },
    { object: 'Contact', label: 'contacts of Strategic East', records: boardContacts },
    { object: 'Account_Plan__c', label: 'plans of Strategic East', records: boardPlans },
    { object: 'Plan_Objective__c', label: 'objectives of Strategic East', records: boardObjectives, ...ofPlan },
    { object: 'Plan_Need__c', label: 'needs of Strategic East', records: boardNeeds, ...ofPlan },
    { object: 'Plan_Swot_Item__c', label: 'SWOT items of Strategic East', records: boardSwot, ...ofPlan },
    { object: 'Plan_Action__c', label: 'actions of Strategic East', records: boardActions, ...ofPlan },
    { object: 'Plan_Member__c', label: 'plan members of Strategic East', records: boardMembers, ...ofPlan },
    {
      object: 'Backlog_Line__c',
      label: 'back orders of Strategic East',
      records: boardLines,
      createOnly: ['Account__r'],
      partOf: 'Account__r'
    },
    { object: 'Case', label: 'cases of Strategic East', records: boardCases },
    { object: 'Certification__c', label: 'certificates that programs ask for', records: boardCertificates }
  ];
  return { roles, users, loaderPermissionSets, batches, prices };
}
