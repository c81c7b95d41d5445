import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { ModulesContainer } from '@nestjs/core';
import { ACCESS, type Access } from './access.js';

/** A route of ours and what it asks; null where its handler forgot to say. */
export interface RouteAccess {
  /** As in `GET /api/proposals/:id`. */
  operation: string;
  handler: string;
  access: Access | null;
}

/** Every route of every controller with what it asks, read from the decorators. */
export function routeAccess(modules: ModulesContainer): RouteAccess[] {
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (metatype ? routesOf(metatype) : []));
}

function routesOf(controller: { name: string; prototype: unknown }): RouteAccess[] {
  const prototype = controller.prototype as Record<string, object>;
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = name === 'constructor' ? undefined : prototype[name];
    const path = handler && (Reflect.getMetadata(PATH_METADATA, handler) as string | undefined);
    if (handler === undefined || path === undefined) return [];
    const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number];
    const url = `/${base}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
    const access = (Reflect.getMetadata(ACCESS, handler) as Access | undefined) ?? null;
    return [{ operation: `${method} ${url}`, handler: `${controller.name}.${name}`, access }];
  });
}
