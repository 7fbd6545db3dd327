/** Chinese: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: '规则',
  description: '每个人在聊天前接受的规则，以及有人违反时你能做什么。',
  breaks: {
    heading: '有人违反时',
    list: [
      '离开。按两次 Esc，或换下一位，立即生效，没有人问你为什么。',
      '举报。只需点两下，对方离开后也可以。服务器只会得知你遇到了谁和一个原因，得不到任何聊天内容。',
      '聊天后选择“不再和此人配对”。只要你让页面开着，它在一天内有效。',
    ],
    limit:
      '这里没有人监看聊天：除了你们两人，没有人看得到。被多人举报的人，要等的时间会越来越长。单独一次举报不能把任何人拒之门外。',
  },
  danger: {
    heading: '有人处于危险中',
    text: '请拨打你所在国家的紧急电话。如果你看到有孩子受到虐待，请告诉警方。本服务无法告诉他们对方是谁：它不知道。',
  },
} as const;
