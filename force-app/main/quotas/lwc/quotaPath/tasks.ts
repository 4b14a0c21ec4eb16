// Tasks for the steps of a way, and what is said once they are made or taken back.
import undoTasks from '@salesforce/apex/PathTaskController.undo';
import type { FetchError } from '@salesforce/apexMethod';
import { messageOf } from 'c/dealFetch';
import PathTasks, { type OfferedTasks } from 'c/pathTasks';
import { byNumber, fillPlain } from 'c/phrase';
import type { QuotaWords } from 'c/quotaSentence';

/** What has been made; without Ids it is taken back, or could not be. */
export interface MadeTasks {
  readonly ids: readonly string[];
  readonly message: string;
}

/** @returns null where none are made */
export async function offerTasks(offered: OfferedTasks): Promise<MadeTasks | null> {
  const { words, title } = offered;
  const { path } = words.labels;
  const label = fillPlain(path.tasksTitle, title);
  const ids = (await PathTasks.open({ label, size: 'small', offered })) as readonly string[] | null | undefined;
  return ids ? { ids, message: counted(ids.length, path.tasksMadeOne, path.tasksMade, words) } : null;
}

export async function takeBack({ ids }: MadeTasks, words: QuotaWords): Promise<MadeTasks> {
  const { path } = words.labels;
  try {
    const deleted = await undoTasks({ taskIds: ids });
    return { ids: [], message: counted(deleted, path.tasksUndoneOne, path.tasksUndone, words) };
  } catch (error) {
    return { ids, message: messageOf(error as FetchError) ?? '' };
  }
}

function counted(count: number, one: string, many: string, { locale }: QuotaWords): string {
  return fillPlain(byNumber(count, one, many, locale), count);
}
