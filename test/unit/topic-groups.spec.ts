import { topicGroups } from '../../src/domain/topic-groups.js';

describe('topics of titles', () => {
  it('puts together what speaks of the same thing, whatever the verb before it', () => {
    const titles = [
      '关于加快推进人才公寓配套的建议',
      '关于大力支持石墨烯产业发展的提案',
      '关于积极推动人才公寓配套建设的提案',
      '关于持续完善石墨烯产业发展的建议',
      '关于设立科学家日的建议',
    ];
    expect(topicGroups(titles)).toEqual([0, 1, 0, 1, 2]);
  });

  it('does not take the wording of many for a topic', () => {
    const topics = [
      '量子科技',
      '科普场馆',
      '水产养殖',
      '湖泊治理',
      '激光产业',
      '人才引育',
      '科技保险',
      '众创空间',
    ];
    const titles = [...topics, ...topics].map((topic) => `关于进一步加强${topic}的建议`);
    expect(topicGroups(titles)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('knows nothing of nothing', () => {
    expect(topicGroups([])).toEqual([]);
    expect(topicGroups(['关于的建议', '关于的建议'])).toEqual([0, 1]);
  });
});
