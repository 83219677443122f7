export const stage = { localParticipant: { setName: (name: string) => name } };
