// Why the open commit of a quarter is not what it was a week before (R17), and how far forecasts were off (R15). Pure.
export { bridge, isCommitted, STEPS, sumOf } from './bridge';
export { errorTrend, forecastError, type ForecastOutcome } from './error';
export type {
  Bridge,
  BridgeQuestion,
  BridgeStep,
  Cents,
  DealState,
  ForecastCategory,
  ForecastDeal,
  IsoDate,
  Move,
  StepKind
} from './contract';
