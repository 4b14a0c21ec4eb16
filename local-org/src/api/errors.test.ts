// What is thrown as the body that a client gets.
import { ApexCompileError } from '../apex/compiler/errors.ts';
import { errorReply } from './errors.ts';

it('names the class that no longer compiles, with its line', () => {
  expect(errorReply(new ApexCompileError('Places.cls', 3, 'Invalid type: Location'))).toEqual({
    status: 400,
    body: [
      {
        errorCode: 'APEX_ERROR',
        message: 'Dependent class is invalid and needs recompilation: Places.cls: line 3: Invalid type: Location'
      }
    ]
  });
});
