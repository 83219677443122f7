// case: A nested type acts on the room of the type around it.
// libraries: rtc
using LiveKit.Rtc;

namespace Clinic.Waiting;

[RoomPolicy(CanPublish = false, CanPublishData = false)]
public partial class PatientPolicy;

public class WaitingRoom
{
    public async Task<Session> OpenAsync(TokenSigner signer, string url, string clinic, string patient)
    {
        var room = new Room();
        await room.ConnectAsync(url, PatientPolicy.CreateToken(signer, clinic, patient));
        return new Session(room);
    }

    public sealed class Session
    {
        private readonly Room _room;

        internal Session(Room room) => _room = room;

        public Task CallNurseAsync() => {|GG2003:_room.LocalParticipant!.PublishDataAsync("nurse"u8.ToArray())|};

        public async Task RenameAsync(string name)
        {
            try
            {
                await {|GG2001:_room.LocalParticipant!.SetNameAsync(name)|};
            }
            catch (RoomException e)
            {
                Console.Error.WriteLine(e.Message);
            }
        }
    }
}
