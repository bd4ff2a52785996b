import { LockMode } from '@mikro-orm/core';
import { may, personOf } from '../kernel/actor.ts';
import { Fault, notFound } from '../kernel/fault.ts';
import { refuse } from '../kernel/refusal.ts';
import { requireId } from '../kernel/require-id.ts';
import { assertTransition } from '../kernel/state-table.ts';
import type { Tx } from '../kernel/tx.ts';
import { type ImportAction, importTable } from './sheet-import.states.ts';
import { SheetImport } from './sheet-import.ts';
import { findSheet } from './sheet-registry.ts';

/** The import that a person wants to do something with, locked and already in the state that this brings. WRONG_STATE where it cannot be. */
export async function takeImport(tx: Tx, wire: string, action: ImportAction): Promise<SheetImport> {
  const found = await lockImport(tx, requireId('imp', wire, 'importId'));
  if (!found) throw notFound(['importId']);
  if (!isAllowed(tx, found, action)) throw new Fault('FORBIDDEN', 'Your role does not allow this.');
  found.state = assertTransition(importTable, found.state, action);
  return found;
}

/** What its kind of sheet asks for; whoever uploaded it can give it up whatever it turned out to be. */
function isAllowed(tx: Tx, { kind, uploadedBy }: SheetImport, action: ImportAction): boolean {
  const sheet = kind === null ? undefined : findSheet(kind);
  if (!sheet || may(tx.actor, sheet.can)) return true;
  return action === 'CANCEL' && uploadedBy === personOf(tx.actor);
}

export async function lockImport(tx: Tx, id: string): Promise<SheetImport | null> {
  return await tx.em.findOne(SheetImport, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Refuses IMPORT_FORGOTTEN when the sheet is no longer kept: its bytes are deleted by the clock, and cannot be read again. */
export function requireBytes(tx: Tx, { keptUntil }: SheetImport): void {
  if (keptUntil > tx.now) return;
  refuse({ code: 'IMPORT_FORGOTTEN', message: 'Its file is no longer kept.', path: ['importId'] });
}
