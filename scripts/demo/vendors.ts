// Vendors, the tiers we hold with them, and their products with list price and cost.
import { keyOf, type DemoPrice, type DemoRecord } from './types.ts';

export type VendorKey = keyof typeof vendorNames;

const vendorNames = {
  arcturon: 'Arcturon',
  velmora: 'Velmora',
  cindral: 'Cindral',
  halden: 'Halden Wireless',
  perigon: 'Perigon Security',
  lumetra: 'Lumetra Displays',
  tarnvale: 'Tarn & Vale Distribution',
  brightwater: 'Brightwater Supply'
} as const;

const METALS = 'Registered;Silver;Gold;Platinum';
const tiers: Readonly<Record<VendorKey, string>> = {
  arcturon: METALS,
  velmora: METALS,
  cindral: 'Member;Certified;Expert',
  halden: METALS,
  perigon: 'Associate;Select;Premier',
  lumetra: 'Registered;Silver;Gold',
  tarnvale: 'Standard;Preferred;Premier',
  brightwater: 'Standard;Preferred;Premier'
};

export const vendorKey = (vendor: VendorKey): string => keyOf('vendor', vendor);
export const tiersOf = (vendor: VendorKey): readonly string[] => tiers[vendor].split(';');
export const distributors: readonly VendorKey[] = ['tarnvale', 'brightwater'];

export const vendors: readonly DemoRecord[] = Object.entries(vendorNames).map(([key, name]) => ({
  key: vendorKey(key as VendorKey),
  fields: {
    Name: name,
    Role__c: distributors.includes(key as VendorKey) ? 'Distributor' : 'Manufacturer',
    Tiers__c: tiers[key as VendorKey]
  }
}));

type StatusRow = readonly [vendor: VendorKey, tier: string, from: string | null, to: string | null];

const statusRows: readonly StatusRow[] = [
  ['arcturon', 'Gold', '2025-01-01', '2025-12-31'],
  ['arcturon', 'Platinum', '2026-01-01', '2026-12-31'],
  ['velmora', 'Registered', '2024-07-01', '2025-06-30'],
  ['velmora', 'Silver', '2025-07-01', '2026-06-30'],
  ['cindral', 'Certified', '2024-01-01', '2026-12-31'],
  ['halden', 'Gold', '2025-04-01', '2026-03-31'],
  ['perigon', 'Select', '2025-10-01', null],
  ['lumetra', 'Registered', null, null],
  ['tarnvale', 'Preferred', '2023-03-01', null],
  ['brightwater', 'Premier', '2024-01-01', null]
];

export const statuses: readonly DemoRecord[] = statusRows.map(([vendor, tier, from, to], index) => ({
  key: keyOf('status', vendor, index + 1),
  fields: { Tier__c: tier, Valid_From__c: from, Valid_To__c: to },
  parents: { Vendor__r: vendorKey(vendor) }
}));

export interface DemoProduct {
  readonly sku: string;
  readonly name: string;
  readonly family: string;
  readonly vendor: VendorKey;
  readonly listPrice: number;
  readonly cost: number;
  /** Lowest unit price that the company allows; null: none. */
  readonly floor: number | null;
}

type ProductRow = readonly [sku: string, name: string, listPrice: number, cost: number, floor?: number];

const productRows: readonly (readonly [vendor: VendorKey, family: string, rows: readonly ProductRow[]])[] = [
  [
    'arcturon',
    'Servers',
    [
      ['R240', 'Arcturon R240', 3900, 2650],
      ['R340', 'Arcturon R340', 6200, 4200],
      ['R540', 'Arcturon R540 Server', 9800, 6600],
      ['R740', 'Arcturon R740', 15400, 10300],
      ['T160', 'Arcturon T160 Tower', 2450, 1700]
    ]
  ],
  [
    'arcturon',
    'Storage',
    [
      ['S30', 'Arcturon S30', 14500, 9700],
      ['S60', 'Arcturon S60', 26800, 17900],
      ['S90', 'Arcturon S90 Array', 42000, 27900],
      ['S90-EXP', 'Arcturon S90 Expansion', 18600, 12400]
    ]
  ],
  [
    'arcturon',
    'Hyperconverged',
    [
      ['HX-2', 'Arcturon HX-2 Node', 31000, 21400],
      ['HX-4', 'Arcturon HX-4 Node', 47500, 32600]
    ]
  ],
  ['arcturon', 'Workstations', [['W7', 'Arcturon W7 Workstation', 4100, 2900]]],
  [
    'velmora',
    'Networking',
    [
      ['VX-24', 'Velmora VX-24', 1900, 1220],
      ['VX-48', 'Velmora VX-48 Switch', 3200, 2050, 2300],
      ['VX-48P', 'Velmora VX-48P', 4300, 2780],
      ['VX-96', 'Velmora VX-96', 8900, 5750],
      ['VX-128', 'Velmora VX-128 Core', 24500, 15900],
      ['VR-10', 'Velmora VR-10 Router', 2750, 1790],
      ['VR-40', 'Velmora VR-40 Router', 7400, 4850]
    ]
  ],
  [
    'velmora',
    'Optics',
    [
      ['VO-10G', 'Velmora 10G Optic', 240, 130],
      ['VO-40G', 'Velmora 40G Optic', 690, 390]
    ]
  ],
  [
    'cindral',
    'Backup',
    [
      ['CIN-BKP', 'Cindral Backup Enterprise', 480, 320],
      ['CIN-BKP-SRV', 'Cindral Backup for Servers', 1250, 840],
      ['CIN-ARC', 'Cindral Archive', 360, 235],
      ['CIN-REPL', 'Cindral Replication', 940, 610]
    ]
  ],
  [
    'cindral',
    'Services',
    [
      ['CIN-SVC', 'Deployment Services', 18000, 12600],
      ['CIN-SVC-S', 'Deployment Services Small', 7500, 5250],
      ['CIN-TRN', 'Cindral Training', 2400, 1600]
    ]
  ],
  [
    'halden',
    'Wireless',
    [
      ['HW-210', 'Halden HW-210 Access Point', 420, 270],
      ['HW-410', 'Halden HW-410 Access Point', 690, 445],
      ['HW-610', 'Halden HW-610 Access Point', 1150, 745],
      ['HW-OUT', 'Halden Outdoor Access Point', 1480, 960],
      ['HW-CTL', 'Halden Wireless Controller', 5600, 3650],
      ['HW-LIC', 'Halden Access Point License', 110, 62]
    ]
  ],
  [
    'halden',
    'Collaboration',
    [
      ['HC-R1', 'Halden Room Kit Small', 2300, 1510],
      ['HC-R2', 'Halden Room Kit Large', 5200, 3430],
      ['HC-PH', 'Halden Desk Phone', 195, 124]
    ]
  ],
  [
    'perigon',
    'Security',
    [
      ['PG-60', 'Perigon PG-60 Firewall', 1300, 850],
      ['PG-120', 'Perigon PG-120 Firewall', 3650, 2390],
      ['PG-400', 'Perigon PG-400 Firewall', 12800, 8450],
      ['PG-1200', 'Perigon PG-1200 Firewall', 38500, 25800],
      ['PG-SUB1', 'Perigon Threat Subscription 1 Year', 890, 545],
      ['PG-SUB3', 'Perigon Threat Subscription 3 Years', 2290, 1405],
      ['PG-EDR', 'Perigon Endpoint Seat', 58, 34],
      ['PG-MGR', 'Perigon Manager', 4200, 2720]
    ]
  ],
  [
    'lumetra',
    'Displays',
    [
      ['LD-24', 'Lumetra 24 Monitor', 260, 178],
      ['LD-27', 'Lumetra 27 Monitor', 410, 285],
      ['LD-34C', 'Lumetra 34 Curved Monitor', 890, 620],
      ['LD-55', 'Lumetra 55 Signage', 1350, 925],
      ['LD-75', 'Lumetra 75 Signage', 2900, 2010],
      ['LD-98', 'Lumetra 98 Signage', 8200, 5700]
    ]
  ],
  [
    'lumetra',
    'Accessories',
    [
      ['LA-ARM', 'Lumetra Monitor Arm', 130, 78],
      ['LA-DOCK', 'Lumetra Docking Station', 245, 160],
      ['LA-CAM', 'Lumetra Camera Bar', 380, 249],
      ['LA-MNT', 'Lumetra Wall Mount', 165, 97],
      ['LA-CBL', 'Lumetra Cable Kit', 45, 21],
      ['LA-PEN', 'Lumetra Presenter', 75, 44],
      ['LA-KVM', 'Lumetra KVM Switch', 320, 209],
      ['LA-SPK', 'Lumetra Speaker Bar', 150, 95],
      ['LA-HUB', 'Lumetra Conference Hub', 1150, 760]
    ]
  ]
];

export const products: readonly DemoProduct[] = productRows.flatMap(([vendor, family, rows]) =>
  rows.map(([sku, name, listPrice, cost, floor = null]) => ({ sku, name, family, vendor, listPrice, cost, floor }))
);

export const productKey = (sku: string): string => keyOf('product', sku.toLowerCase());

export const productRecords: readonly DemoRecord[] = products.map((product) => ({
  key: productKey(product.sku),
  fields: {
    Name: product.name,
    ProductCode: product.sku,
    Family: product.family,
    IsActive: true,
    Unit_Cost__c: product.cost,
    Floor_Price__c: product.floor
  },
  parents: { Vendor__r: vendorKey(product.vendor) }
}));

export const prices: readonly DemoPrice[] = products.map((product) => ({
  product: productKey(product.sku),
  listPrice: product.listPrice
}));
