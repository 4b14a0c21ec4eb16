// What the containers of quotas share: a wired view with the words of quotas.
import { labels } from 'c/quotaLabels';
import { WiredView } from 'c/wiredView';

export class LoadedView<Sent> extends WiredView<Sent> {
  labels = labels;

  get isLoading() {
    return !this.failure;
  }

  protected override get errorLabels() {
    return labels;
  }
}
