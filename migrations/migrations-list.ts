import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';
import { projectRoot } from '#config/project-root.ts';

/** Hand-written SQL, in order. A file that has been released is never edited: the next change is the next file. */
const FILES = [
  '0001_kernel',
  '0002_identity',
  '0003_plants',
  '0004_exchange',
  '0005_exchange_functions',
  '0006_jobs',
  '0007_people',
  '0014_portal',
  '0008_organisations',
  '0009_day_totals',
  '0012_job_operations',
  '0010_calendars',
  '0015_board',
  '0013_inbox',
  '0014_desk',
  '0011_imports',
  '0016_expiry_notices',
  '0017_disclosure',
  '0018_reserve',
  '0018_gathered',
  '0018_sessions',
  '0018_waiting_list',
  '0022_forgotten_sheets',
  '0019_matching',
  '0020_market_search',
  '0023_market_alerts',
  '0024_firm_profile',
  '0025_offer_sheet',
  '0030_sourcing',
  '0031_sourcing_functions',
  '0032_least_cost',
  '0040_catalog',
  '0041_order_promise',
  '0050_consent',
  '0051_dossier',
  '0052_credit_score',
  '0060_operating',
  '0061_readings',
  '0062_operating_sheet',
  '0063_operating_shared',
  '0064_score_nights',
  '0065_score_lots',
  '0066_clock_alone',
  '0067_score_still',
  '0068_firms_at_one_moment',
  '0069_device_keys',
  '0070_class_sheets',
  '0071_machine_slots',
  '0080_frameworks',
  '0081_reorder_sources',
  '0082_accounts',
  '0083_payloads_candidates',
  '0090_promise_terms',
  '0091_routing_sheet',
  '0100_nearest_prices',
  '0102_retired_machines',
  '0084_awards_of_versions',
  '0085_contract_parties',
  '0092_promise_carbon',
  '0093_promise_what_if',
  '0094_promise_needs',
  '0095_item_components',
  '0096_promise_parts',
  '0086_document_marks',
  '0087_delivery_terms',
  '0072_books',
  '0073_model_drift',
  '0107_covered_prices',
  '0103_sheet_scope',
  '0104_model_gates',
  '0105_peers',
  '0088_promise_owners',
  '0089_setup_families',
  '0074_threads',
  '0075_rfq_changes',
  '0076_item_stock',
];

export const migrationsList = FILES.map((name) => ({ name, class: sqlMigration(name) }));

function sqlMigration(name: string) {
  return class extends Migration {
    override async up(): Promise<void> {
      this.addSql(readFileSync(join(projectRoot, 'migrations/sql', `${name}.sql`), 'utf8'));
    }
  };
}
