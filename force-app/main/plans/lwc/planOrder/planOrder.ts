// Putting the items of a list in another order: by drag, or by the keys of a lifted item. Hears the events of the list's
// rows; what it tells is the list's to show and save.

/** The list that is put in order. */
export interface OrderedList {
  /** Ids as they are saved. */
  ids(): readonly string[];
  /** The new order is to be saved. */
  save(ids: readonly string[]): void;
  /** The order that is shown has changed. */
  show(): void;
  say(code: 'Lifted' | 'Now' | 'Dropped' | 'Back', id: string, position: number, count: number): void;
}

export type OrderKey = 'Lift' | 'Up' | 'Down' | 'Cancel';

/** A key of a row's handle, or the beginning of a drag. */
export interface OrderPress {
  readonly key: OrderKey | 'Drag';
}

/** Rows carry the Id of their item in `data-id`. */
const idOf = (event: Event): string => (event.currentTarget as HTMLElement).dataset.id ?? '';

/** `delta` places down; at an end it stays. */
export function moved(ids: readonly string[], id: string, delta: number): readonly string[] {
  const from = ids.indexOf(id);
  const to = Math.min(Math.max(from + delta, 0), ids.length - 1);
  if (from < 0 || to === from) {
    return ids;
  }
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

export class ListOrder {
  /** Item that the keys move; null: none is lifted. */
  lifted: string | null = null;
  private arranged: readonly string[] | null = null;
  private dragged: string | null = null;

  private readonly list: OrderedList;

  constructor(list: OrderedList) {
    this.list = list;
  }

  /** The order to show: while an item is lifted, as it would be dropped. */
  get ids(): readonly string[] {
    return this.arranged ?? this.list.ids();
  }

  /** @returns whether the key meant something here */
  press(id: string, key: OrderKey): boolean {
    if (key === 'Lift') {
      if (this.lifted === id) {
        this.drop();
      } else {
        this.lift(id);
      }
      return true;
    }
    if (this.lifted !== id) {
      return false;
    }
    if (key === 'Cancel') {
      this.cancel();
    } else {
      this.arranged = moved(this.ids, id, key === 'Up' ? -1 : 1);
      this.tell('Now', id);
    }
    return true;
  }

  /** One place up or down at once, without lifting. */
  shift(id: string, delta: number): void {
    this.settle(id, moved(this.ids, id, delta), 'Now');
  }

  drag(id: string): void {
    this.dragged = id;
  }

  /** Takes the place of the item that it is dropped on. */
  dropOn(id: string): void {
    const { dragged } = this;
    this.dragged = null;
    if (dragged !== null && dragged !== id) {
      const ids = this.list.ids();
      this.settle(dragged, moved(ids, dragged, ids.indexOf(id) - ids.indexOf(dragged)), 'Dropped');
    }
  }

  /** The handle of a row was pressed or is dragged. */
  hearHandle(event: CustomEvent<OrderPress>): void {
    const id = idOf(event);
    if (event.detail.key === 'Drag') {
      this.drag(id);
    } else {
      this.press(id, event.detail.key);
    }
  }

  /** The menu of a row moves it. */
  hearShift(event: CustomEvent<{ readonly delta: number }>): void {
    this.shift(idOf(event), event.detail.delta);
  }

  /** Alt and an arrow move a row from anywhere in it. */
  hearKey(event: KeyboardEvent, editable: boolean): void {
    const delta = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && delta && editable) {
      event.preventDefault();
      this.shift(idOf(event), delta);
    }
  }

  hearDrop(event: Event): void {
    event.preventDefault();
    this.dropOn(idOf(event));
  }

  private lift(id: string): void {
    this.arranged = this.list.ids();
    this.lifted = id;
    this.tell('Lifted', id);
  }

  private drop(): void {
    const { lifted, arranged } = this;
    if (lifted !== null && arranged) {
      this.settle(lifted, arranged, 'Dropped');
    }
  }

  private cancel(): void {
    const id = this.lifted;
    this.lifted = null;
    this.arranged = null;
    if (id !== null) {
      this.tell('Back', id);
    }
  }

  private settle(id: string, ids: readonly string[], code: 'Now' | 'Dropped'): void {
    this.lifted = null;
    this.arranged = ids;
    this.tell(code, id);
    this.arranged = null;
    if (ids.join() !== this.list.ids().join()) {
      this.list.save(ids);
    }
  }

  private tell(code: 'Lifted' | 'Now' | 'Dropped' | 'Back', id: string): void {
    const { ids } = this;
    this.list.say(code, id, ids.indexOf(id) + 1, ids.length);
    this.list.show();
  }
}
