// `lightning/flowSupport`: events with which a component speaks to the flow around it. No flow hears them here.
// Source: LWC Developer Guide, "lightning/flowSupport".
const options = (detail: object): CustomEventInit => ({ bubbles: true, composed: true, cancelable: true, detail });

export class FlowAttributeChangeEvent extends CustomEvent<object> {
  constructor(attributeName: string, attributeValue: unknown) {
    super('lightning__flowattributechange', options({ attributeName, attributeValue }));
  }
}
export class FlowNavigationNextEvent extends CustomEvent<object> {
  constructor() {
    super('lightning__flownavigationnext', options({ navigationType: 'next' }));
  }
}
export class FlowNavigationBackEvent extends CustomEvent<object> {
  constructor() {
    super('lightning__flownavigationback', options({ navigationType: 'back' }));
  }
}
export class FlowNavigationPauseEvent extends CustomEvent<object> {
  constructor() {
    super('lightning__flownavigationpause', options({ navigationType: 'pause' }));
  }
}
export class FlowNavigationFinishEvent extends CustomEvent<object> {
  constructor() {
    super('lightning__flownavigationfinish', options({ navigationType: 'finish' }));
  }
}
