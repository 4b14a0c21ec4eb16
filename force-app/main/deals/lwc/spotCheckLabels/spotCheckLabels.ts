// Every word of the spot check, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Spot_Check_Title';
import customer from '@salesforce/label/c.Spot_Check_Customer';
import product from '@salesforce/label/c.Spot_Check_Product';
import quantity from '@salesforce/label/c.Spot_Check_Quantity';
import unitPrice from '@salesforce/label/c.Spot_Check_Unit_Price';
import orderDate from '@salesforce/label/c.Spot_Check_Order_Date';
import quantityRefused from '@salesforce/label/c.Spot_Check_Quantity_Refused';
import priceRefused from '@salesforce/label/c.Spot_Check_Price_Refused';
import findCustomer from '@salesforce/label/c.Spot_Check_Find_Customer';
import findProduct from '@salesforce/label/c.Spot_Check_Find_Product';
import choose from '@salesforce/label/c.Spot_Check_Choose';
import paysOne from '@salesforce/label/c.Spot_Check_Pays_One';
import paysMany from '@salesforce/label/c.Spot_Check_Pays_Many';
import now from '@salesforce/label/c.Spot_Check_Now';
import claim from '@salesforce/label/c.Spot_Check_Claim';
import both from '@salesforce/label/c.Spot_Check_Both';
import proven from '@salesforce/label/c.Spot_Check_Proven';
import gap from '@salesforce/label/c.Spot_Check_Gap';
import wouldRegister from '@salesforce/label/c.Spot_Check_Would_Register';
import wouldAddOne from '@salesforce/label/c.Spot_Check_Would_Add_One';
import wouldAddMany from '@salesforce/label/c.Spot_Check_Would_Add_Many';
import wouldOther from '@salesforce/label/c.Spot_Check_Would_Other';
import noPrograms from '@salesforce/label/c.Spot_Check_No_Programs';
import noVendor from '@salesforce/label/c.Spot_Check_No_Vendor';
import nothingSaved from '@salesforce/label/c.Spot_Check_Nothing_Saved';
import start from '@salesforce/label/c.Spot_Check_Start';
import starting from '@salesforce/label/c.Spot_Check_Starting';
import startFailed from '@salesforce/label/c.Spot_Check_Start_Failed';
import refresh from '@salesforce/label/c.Spot_Check_Refresh';
import loading from '@salesforce/label/c.Spot_Check_Loading';

export const labels = {
  title,
  customer,
  product,
  quantity,
  unitPrice,
  orderDate,
  quantityRefused,
  priceRefused,
  findCustomer,
  findProduct,
  choose,
  paysOne,
  paysMany,
  now,
  claim,
  both,
  proven,
  gap,
  wouldRegister,
  wouldAddOne,
  wouldAddMany,
  wouldOther,
  noPrograms,
  noVendor,
  nothingSaved,
  start,
  starting,
  startFailed,
  refresh,
  loading
} as const;

/** A label for each key; other languages have other texts. */
export type SpotCheckLabels = { readonly [Key in keyof typeof labels]: string };
