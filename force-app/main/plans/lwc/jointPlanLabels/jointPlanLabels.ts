// Every word of the joint plan and its tab, as custom labels; placeholders are {0}, {1}.
import title from '@salesforce/label/c.Joint_Plan_Title';
import parties from '@salesforce/label/c.Joint_Plan_Parties';
import version from '@salesforce/label/c.Joint_Plan_Version';
import reach from '@salesforce/label/c.Joint_Plan_Reach';
import objective from '@salesforce/label/c.Joint_Plan_Objective';
import start from '@salesforce/label/c.Joint_Plan_Start';
import now from '@salesforce/label/c.Joint_Plan_Now';
import goal from '@salesforce/label/c.Joint_Plan_Goal';
import progress from '@salesforce/label/c.Joint_Plan_Progress';
import by from '@salesforce/label/c.Joint_Plan_By';
import needs from '@salesforce/label/c.Joint_Plan_Needs';
import does from '@salesforce/label/c.Joint_Plan_Does';
import objectiveNo from '@salesforce/label/c.Joint_Plan_Objective_No';
import done from '@salesforce/label/c.Joint_Plan_Done';
import milestones from '@salesforce/label/c.Joint_Plan_Milestones';
import call from '@salesforce/label/c.Joint_Plan_Call';
import forParty from '@salesforce/label/c.Joint_Plan_For_Party';
import signer from '@salesforce/label/c.Joint_Plan_Signer';
import date from '@salesforce/label/c.Joint_Plan_Date';
import agreed from '@salesforce/label/c.Joint_Plan_Agreed';
import figuresAsOf from '@salesforce/label/c.Joint_Plan_Figures_As_Of';
import page from '@salesforce/label/c.Joint_Plan_Page';
import toAgree from '@salesforce/label/c.Joint_Plan_To_Agree';
import toName from '@salesforce/label/c.Joint_Plan_To_Name';
import roleOwner from '@salesforce/label/c.Joint_Plan_Role_Owner';
import roleInside from '@salesforce/label/c.Joint_Plan_Role_Inside';
import roleOutside from '@salesforce/label/c.Joint_Plan_Role_Outside';
import roleSE from '@salesforce/label/c.Joint_Plan_Role_SE';
import roleService from '@salesforce/label/c.Joint_Plan_Role_Service';
import roleSponsor from '@salesforce/label/c.Joint_Plan_Role_Sponsor';
import who from '@salesforce/label/c.Joint_Plan_Who';
import side from '@salesforce/label/c.Joint_Plan_Side';
import what from '@salesforce/label/c.Joint_Plan_What';
import note from '@salesforce/label/c.Joint_Plan_Note';
import role from '@salesforce/label/c.Joint_Plan_Role';
import fileName from '@salesforce/label/c.Joint_Plan_File_Name';
import shown from '@salesforce/label/c.Joint_Plan_Shown';
import heldBackOne from '@salesforce/label/c.Joint_Plan_Held_Back_One';
import heldBackMany from '@salesforce/label/c.Joint_Plan_Held_Back_Many';
import print from '@salesforce/label/c.Joint_Plan_Print';
import printHelp from '@salesforce/label/c.Joint_Plan_Print_Help';
import word from '@salesforce/label/c.Joint_Plan_Word';
import excel from '@salesforce/label/c.Joint_Plan_Excel';
import wordHelp from '@salesforce/label/c.Joint_Plan_Word_Help';
import excelHelp from '@salesforce/label/c.Joint_Plan_Excel_Help';
import record from '@salesforce/label/c.Joint_Plan_Record';
import signHeading from '@salesforce/label/c.Joint_Plan_Sign_Heading';
import signWho from '@salesforce/label/c.Joint_Plan_Sign_Who';
import signDay from '@salesforce/label/c.Joint_Plan_Sign_Day';
import signSave from '@salesforce/label/c.Joint_Plan_Sign_Save';
import signCancel from '@salesforce/label/c.Joint_Plan_Sign_Cancel';
import signNobody from '@salesforce/label/c.Joint_Plan_Sign_Nobody';
import signed from '@salesforce/label/c.Joint_Plan_Signed';
import unsigned from '@salesforce/label/c.Joint_Plan_Unsigned';
import signRefused from '@salesforce/label/c.Joint_Plan_Sign_Refused';
import signContact from '@salesforce/label/c.Joint_Plan_Sign_Contact';
import signDayRefused from '@salesforce/label/c.Joint_Plan_Sign_Day_Refused';
import saidSigned from '@salesforce/label/c.Joint_Plan_Said_Signed';
import saidFile from '@salesforce/label/c.Joint_Plan_Said_File';
import making from '@salesforce/label/c.Joint_Plan_Making';
import fileFailed from '@salesforce/label/c.Joint_Plan_File_Failed';
import unprintable from '@salesforce/label/c.Joint_Plan_Unprintable';
import loading from '@salesforce/label/c.Joint_Plan_Loading';
import errorTitle from '@salesforce/label/c.Joint_Plan_Error_Title';
import emptyHeading from '@salesforce/label/c.Joint_Plan_Empty_Heading';
import emptyText from '@salesforce/label/c.Joint_Plan_Empty_Text';

const words = {
  title,
  parties,
  version,
  reach,
  objective,
  start,
  now,
  goal,
  progress,
  by,
  needs,
  does,
  objectiveNo,
  done,
  milestones,
  call,
  forParty,
  signer,
  date,
  agreed,
  figuresAsOf,
  page,
  toAgree,
  toName,
  roleOwner,
  roleInside,
  roleOutside,
  roleSE,
  roleService,
  roleSponsor,
  who,
  side,
  what,
  note,
  role,
  fileName,
  shown,
  heldBackOne,
  heldBackMany,
  print,
  printHelp,
  word,
  excel,
  wordHelp,
  excelHelp,
  record,
  signHeading,
  signWho,
  signDay,
  signSave,
  signCancel,
  signNobody,
  signed,
  unsigned,
  signRefused,
  signContact,
  signDayRefused,
  saidSigned,
  saidFile,
  making,
  fileFailed,
  unprintable,
  loading,
  errorTitle,
  emptyHeading,
  emptyText
};

/** A text for each key; other languages have other texts. */
export type JointPlanLabels = { readonly [Key in keyof typeof words]: string };

export const labels: JointPlanLabels = words;
