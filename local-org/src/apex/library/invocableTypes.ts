/**
 * Invocable.Action with its results. Flows do not run here: one that the project has is refused, and the others are
 * answered as those that an org does not know.
 * Source: Apex Reference, "Action Class"
 * (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Invocable_Action.htm), "Action.Result
 * Class" (https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Invocable_Action_Result.htm).
 */
import { NativeObject, type NativeCall, type NativeMethod, type NativeType } from '../native.ts';
import type { ApexValue } from '../values.ts';
import { dataOf, list, optionalText, text } from './arguments.ts';
import { ApexList, ApexMap } from './collections.ts';
import { namedType, OBJECT, STRING, typeText } from './typeText.ts';

const ACTION = 'Invocable.Action';
const RESULT = `${ACTION}.Result`;
const ERROR = `${ACTION}.Error`;
const PARAMETERS = namedType('Map', STRING, OBJECT);

class Action {
  readonly type: string;
  readonly name: string;
  readonly namespace: string | null;
  invocations = new ApexList(PARAMETERS, []);

  constructor(type: string, name: string, namespace: string | null = null) {
    this.type = type;
    this.name = name;
    this.namespace = namespace;
  }

  get last(): ApexMap | null {
    const last = this.invocations.items.at(-1);
    return last instanceof ApexMap ? last : null;
  }
}

class ActionError {
  readonly code: string | null;
  readonly message: string | null;

  constructor(code: string | null, message: string | null) {
    this.code = code;
    this.message = message;
  }
}

interface Outcome {
  readonly action: ApexValue;
  readonly success: boolean;
  readonly errors: readonly ApexValue[];
  readonly given: ApexValue;
  readonly output: ApexMap;
}

class ActionResult {
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    this.outcome = outcome;
  }
}

export const actionError = (code: string | null, message: string | null): ApexValue =>
  new NativeObject(ERROR, new ActionError(code, message));

/** A result that no action gave, as test suites make it of JSON. */
export const actionResult = (success: boolean, errors: readonly ApexValue[], output: ApexMap): ApexValue =>
  new NativeObject(RESULT, new ActionResult({ action: null, success, errors, given: null, output }));

const actionOf = (call: NativeCall): Action => dataOf(call, call.receiver, Action);
const outcomeOf = (call: NativeCall): Outcome => dataOf(call, call.receiver, ActionResult).outcome;
const errorOf = (call: NativeCall): ActionError => dataOf(call, call.receiver, ActionError);

function invoke(call: NativeCall): ApexValue {
  const action = actionOf(call);
  const { thread } = call;
  if (action.type.toLowerCase() !== 'flow') return thread.notSupported(`invocable actions of the type ${action.type}`);
  const file = `/${action.name}.flow-meta.xml`.toLowerCase();
  if (thread.project.unread.some((path) => path.toLowerCase().endsWith(file)))
    return thread.notSupported(`the flow ${action.name}`);
  const results = action.invocations.items.map((given) => {
    const error = actionError('INVALID_API_INPUT', `Not a valid action name: ${action.name}`);
    const output = new ApexMap(STRING, OBJECT);
    return new NativeObject(
      RESULT,
      new ActionResult({ action: call.receiver, success: false, errors: [error], given, output })
    );
  });
  return new ApexList(namedType(RESULT), results);
}

/** Answers the action, so that calls can follow each other. */
const changing =
  (change: (action: Action, call: NativeCall, ...args: ApexValue[]) => void): NativeMethod =>
  (call, ...args) => {
    change(actionOf(call), call, ...args);
    return call.receiver;
  };

const addInvocation = (action: Action): void => {
  action.invocations.items.push(new ApexMap(STRING, OBJECT));
};

export const actionType: NativeType = {
  name: ACTION,
  statics: {
    [`${ACTION} createCustomAction(String, String)`]: (call, type, name) =>
      new NativeObject(ACTION, new Action(text(call, type), text(call, name, 2))),
    [`${ACTION} createCustomAction(String, String, String)`]: (call, type, namespace, name) =>
      new NativeObject(ACTION, new Action(text(call, type), text(call, name, 3), optionalText(namespace))),
    [`${ACTION} createStandardAction(String)`]: (call, type) => {
      const name = text(call, type);
      return call.thread.notSupported(`the standard invocable action ${name}`);
    }
  },
  methods: {
    [`${ACTION} addInvocation()`]: changing(addInvocation),
    [`${ACTION} clearInvocations()`]: changing((action) => {
      action.invocations = new ApexList(PARAMETERS, []);
    }),
    [`${ACTION} setInvocationParameter(String, Object)`]: changing((action, call, name, value) => {
      if (!action.last) addInvocation(action);
      action.last?.put(call.thread, text(call, name), value ?? null);
    }),
    [`${ACTION} setInvocations(${typeText(namedType('List', PARAMETERS))})`]: changing((action, call, invocations) => {
      action.invocations = list(call, invocations);
    }),
    [`${typeText(namedType('List', PARAMETERS))} getInvocations()`]: (call) => actionOf(call).invocations,
    'String getName()': (call) => actionOf(call).name,
    'String getNamespace()': (call) => actionOf(call).namespace,
    'String getType()': (call) => actionOf(call).type,
    'Boolean isStandard()': () => false,
    [`List<${RESULT}> invoke()`]: invoke
  }
};

export const actionResultType: NativeType = {
  name: RESULT,
  methods: {
    [`${ACTION} getAction()`]: (call) => outcomeOf(call).action,
    [`List<${ERROR}> getErrors()`]: (call) => new ApexList(namedType(ERROR), [...outcomeOf(call).errors]),
    'Map<String, Object> getInvocationParameters()': (call) => outcomeOf(call).given,
    'Map<String, Object> getOutputParameters()': (call) => outcomeOf(call).output,
    'Boolean isSuccess()': (call) => outcomeOf(call).success
  }
};

export const actionErrorType: NativeType = {
  name: ERROR,
  methods: {
    'String getCode()': (call) => errorOf(call).code,
    'String getMessage()': (call) => errorOf(call).message
  }
};

/** What JSON has of a result or an error; undefined for any other value. */
export function partsOfAction(value: ApexValue): Readonly<Record<string, ApexValue>> | undefined {
  if (!(value instanceof NativeObject)) return undefined;
  if (value.data instanceof ActionError) return { code: value.data.code, message: value.data.message };
  if (!(value.data instanceof ActionResult)) return undefined;
  const { success, errors, output } = value.data.outcome;
  return { errors: new ApexList(namedType(ERROR), [...errors]), outputParameters: output, success };
}
