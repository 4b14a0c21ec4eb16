/** Rights on objects and fields, and how those of several sources add up. */
export interface ObjectRights {
  readonly create: boolean;
  readonly read: boolean;
  readonly edit: boolean;
  readonly delete: boolean;
  /** Whoever owns the records. */
  readonly viewAll: boolean;
  readonly modifyAll: boolean;
}

export interface FieldRights {
  readonly read: boolean;
  readonly edit: boolean;
}

export const NONE: ObjectRights = {
  create: false,
  read: false,
  edit: false,
  delete: false,
  viewAll: false,
  modifyAll: false
};
export const READ: ObjectRights = { ...NONE, read: true };
export const VIEW_ALL: ObjectRights = { ...READ, viewAll: true };
/** Of records that one may change. */
export const WRITE: ObjectRights = { ...READ, create: true, edit: true, delete: true };
export const MODIFY_ALL: ObjectRights = { ...WRITE, viewAll: true, modifyAll: true };

/** Whoever may do it by one of the two, may do it. */
export function unionOfObjects(a: ObjectRights, b: ObjectRights): ObjectRights {
  return {
    create: a.create || b.create,
    read: a.read || b.read,
    edit: a.edit || b.edit,
    delete: a.delete || b.delete,
    viewAll: a.viewAll || b.viewAll,
    modifyAll: a.modifyAll || b.modifyAll
  };
}

export function unionOfFields(a: FieldRights, b: FieldRights): FieldRights {
  return { read: a.read || b.read, edit: a.edit || b.edit };
}
