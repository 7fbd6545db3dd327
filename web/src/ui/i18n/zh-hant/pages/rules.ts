/** Traditional Chinese: what stands beside the rules on their page. The rules themselves are those of the dialog. */
export const rules = {
  title: '規則',
  description: '每個人在聊天前接受的規則，以及有人違反時你能做什麼。',
  breaks: {
    heading: '有人違反時',
    list: [
      '離開。按兩次 Esc，或換下一位，立即生效，沒有人問你為什麼。',
      '檢舉。只需點兩下，對方離開後也可以。伺服器只會得知你遇到了誰和一個原因，得不到任何聊天內容。',
      '聊天後選擇「不再和此人配對」。只要你讓頁面開著，它在一天內有效。',
    ],
    limit:
      '這裡沒有人監看聊天：除了你們兩人，沒有人看得到。被多人檢舉的人，要等的時間會越來越長。單獨一次檢舉不能把任何人拒之門外。',
  },
  danger: {
    heading: '有人處於危險中',
    text: '請撥打你所在國家的緊急電話。如果你看到有孩子受到虐待，請告訴警方。本服務無法告訴他們對方是誰：它不知道。',
  },
} as const;
