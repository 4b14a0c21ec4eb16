// Who the token belongs to. Source: Salesforce Help, "Identity URLs", "User Info Endpoint".
import type { RowValues } from '../../schema/types.ts';
import { notFound } from '../errors.ts';
import type { Routes } from '../routes.ts';
import type { Call, Json, Reply } from '../types.ts';

export function addIdentity(routes: Routes): void {
  routes.add('/services/oauth2/userinfo', { GET: userInfo, POST: userInfo });
  routes.add('/id/:organization/:user', { GET: identity });
}

function ownUser(call: Call): RowValues {
  const { store, access } = call.context;
  const object = store.schema.object('User');
  const user = object && store.rowsById(object, [access.userId]).get(access.userId);
  if (!user) throw notFound();
  return user;
}

function facts(call: Call): Json {
  const user = ownUser(call);
  const { organizationId } = call.context.store;
  const { origin } = call;
  return {
    user_id: user['Id'],
    organization_id: organizationId,
    nickname: user['CommunityNickname'] ?? user['Alias'],
    email: user['Email'],
    email_verified: true,
    active: user['IsActive'],
    user_type: 'STANDARD',
    language: user['LanguageLocaleKey'],
    locale: user['LocaleSidKey'],
    urls: {
      rest: `${origin}/services/data/v{version}/`,
      sobjects: `${origin}/services/data/v{version}/sobjects/`,
      query: `${origin}/services/data/v{version}/query/`
    }
  };
}

function userInfo(call: Call): Reply {
  const user = ownUser(call);
  const { organizationId } = call.context.store;
  return {
    status: 200,
    body: {
      sub: `${call.origin}/id/${organizationId}/${user['Id']}`,
      ...facts(call),
      preferred_username: user['Username'],
      name: user['Name'],
      given_name: user['FirstName'],
      family_name: user['LastName'],
      zoneinfo: user['TimeZoneSidKey']
    }
  };
}

function identity(call: Call): Reply {
  const user = ownUser(call);
  const { organizationId } = call.context.store;
  const { organization, user: asked } = call.params;
  if (
    organization?.slice(0, 15) !== organizationId.slice(0, 15) ||
    asked?.slice(0, 15) !== String(user['Id']).slice(0, 15)
  ) {
    throw notFound();
  }
  return {
    status: 200,
    body: {
      id: `${call.origin}/id/${organizationId}/${user['Id']}`,
      asserted_user: true,
      ...facts(call),
      username: user['Username'],
      display_name: user['Name'],
      first_name: user['FirstName'],
      last_name: user['LastName'],
      timezone: user['TimeZoneSidKey']
    }
  };
}
