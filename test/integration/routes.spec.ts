import { ModulesContainer } from '@nestjs/core';
import { PERMISSIONS, type Permission } from '../../src/domain/permissions.js';
import { routeAccess } from '../../src/platform/http/route-access.js';
import { openOffice, type Office } from '../support/office.js';

let office: Office;
beforeAll(async () => (office = await openOffice()));
afterAll(() => office.close());

const routes = () =>
  routeAccess(office.app.get(ModulesContainer)).filter(({ operation }) => operation.includes(' /api'));

describe('every route of the API', () => {
  it('says which permission it asks', () => {
    expect(routes().length).toBeGreaterThan(30);
    expect(routes().filter(({ access }) => access === null)).toEqual([]);
  });

  it('asks a permission that somebody can have', () => {
    const unknown = routes().filter(
      ({ access }) => access?.permission != null && !PERMISSIONS.has(access.permission as Permission),
    );
    expect(unknown.map(({ operation, access }) => [operation, access?.permission])).toEqual([]);
  });

  it('is open to everybody only where one signs in or sets up', () => {
    const open = routes().filter(({ access }) => access?.permission === null);
    expect(open.map(({ operation }) => operation).sort()).toEqual([
      'GET /api/setup',
      'POST /api/auth/sign-in',
      'POST /api/setup',
    ]);
  });

  it('is shut until a first password is changed, but for the account itself', () => {
    const open = routes().filter(({ access }) => access?.permission !== null && access?.beforePasswordChange);
    expect(open.map(({ operation }) => operation).sort()).toEqual([
      'GET /api/auth/me',
      'POST /api/auth/password',
      'POST /api/auth/sign-out',
      'POST /api/auth/sign-out-everywhere',
    ]);
  });
});
