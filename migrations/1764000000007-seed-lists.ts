import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sensible first lists and settings. The office edits them by year; nothing in the code depends on the words. */
export class SeedLists1764000000007 implements MigrationInterface {
  name = 'SeedLists1764000000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      insert into kind (code, body) values
        ('npc_motion', 'npc'), ('npc_suggestion', 'npc'), ('cppcc_recommendation', 'cppcc'), ('cppcc_proposal', 'cppcc');
      insert into kind_terms
        (kind_code, from_year, name, words, counts, letter, owes_class, owes_feedback, owes_consent, position) values
        ('npc_motion', 1949, '人大议案', '{人大议案,议案,代表议案,人大代表议案}', 'in', '议案办理情况报告', false, false, false, 1),
        ('npc_suggestion', 1949, '代表建议', '{代表建议,人大建议,人大代表建议,建议,"建议、批评和意见",代表书面意见,建议批评和意见,建议批评意见,人大意见建议,意见建议}', 'in', '答复函', true, true, true, 2),
        ('cppcc_recommendation', 1949, '政协建议案', '{政协建议案,建议案,政协委员会建议案}', 'in', '办理情况报告', false, false, false, 3),
        ('cppcc_proposal', 1949, '政协提案', '{政协提案,提案,委员提案,政协委员提案,集体提案,党派提案,界别提案,团体提案}', 'in', '答复函', true, true, true, 4);

      insert into list_entry (list, code, label, position) values
        ('role_word', 'lead', '主办', 1), ('role_word', 'lead', '牵头', 2), ('role_word', 'lead', '牵头办理', 3),
        ('role_word', 'lead', '会同办理（主办）', 4), ('role_word', 'lead', '主办（会同办理）', 5), ('role_word', 'lead', '主办会同办理', 6),
        ('role_word', 'lead', '会同办理主办', 7), ('role_word', 'lead', '会办主办', 8), ('role_word', 'lead', '会同主办', 9),
        ('role_word', 'lead', '主办单位', 10), ('role_word', 'lead', '牵头单位', 11), ('role_word', 'lead', '主', 12),
        ('role_word', 'sole', '独办', 13), ('role_word', 'sole', '单独办理', 14), ('role_word', 'sole', '单办', 15),
        ('role_word', 'sole', '独立办理', 16), ('role_word', 'sole', '承办', 17), ('role_word', 'sole', '单独承办', 18),
        ('role_word', 'sole', '单独', 19), ('role_word', 'sole', '独', 20), ('role_word', 'sole', '单', 21),
        ('role_word', 'separate', '分办', 22), ('role_word', 'separate', '分别办理', 23), ('role_word', 'separate', '分别承办', 24),
        ('role_word', 'separate', '分别', 25), ('role_word', 'separate', '分', 26), ('role_word', 'co', '会办', 27),
        ('role_word', 'co', '协办', 28), ('role_word', 'co', '汇办', 29), ('role_word', 'co', '参办', 30),
        ('role_word', 'co', '配合', 31), ('role_word', 'co', '会同办理（协办）', 32), ('role_word', 'co', '会同办理（会办）', 33),
        ('role_word', 'co', '会同办理', 34), ('role_word', 'co', '会同办理协办', 35), ('role_word', 'co', '配合办理', 36),
        ('role_word', 'co', '协同办理', 37), ('role_word', 'co', '协助办理', 38), ('role_word', 'co', '会', 39),
        ('role_word', 'co', '协', 40), ('role_word', 'reference', '参阅', 41), ('role_word', 'reference', '阅知', 42),
        ('role_word', 'reference', '参阅件', 43), ('role_word', 'reference', '阅', 44), ('role_word', 'reference', '供参阅', 45),
        ('role_word', 'reference', '参考', 46);
      insert into list_entry (list, code, label, position) values
        ('contact_form', 'visit', '上门走访', 1), ('contact_form', 'meeting', '座谈会', 2),
        ('contact_form', 'site', '实地调研', 3), ('contact_form', 'talk', '面谈', 4),
        ('contact_form', 'phone', '电话', 5), ('contact_form', 'mail', '邮件', 6), ('contact_form', 'letter', '书信', 7),
        ('contact_form', 'other', '其他', 8);
      insert into list_entry (list, code, label, definition, position) values
        ('outcome_class', 'A', 'A', '所提问题已经解决或基本解决', 1),
        ('outcome_class', 'B', 'B', '所提问题正在解决或已列入计划解决', 2),
        ('outcome_class', 'C', 'C', '所提问题因条件限制，待以后解决', 3),
        ('outcome_class', 'D', 'D', '所提意见留作工作参考', 4);

      insert into setting (key, value) values
        ('body_name', '"市科学技术局"'),
        ('own_names', '["市科学技术局", "市科技局"]'),
        ('year_rule', '"referred"'),
        ('lead_roles', '["lead", "sole", "separate"]'),
        ('lead_words', '"主（承）办"'),
        ('reference_counts', 'false'),
        ('overlap_in_sentence', 'true');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`delete from setting; delete from list_entry; delete from kind_terms; delete from kind`);
  }
}
