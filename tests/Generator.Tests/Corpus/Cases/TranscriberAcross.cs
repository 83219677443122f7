// case: A transcriber of another class publishes into a room that was joined without the agent grant.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Court.Record;

[RoomPolicy(Ttl = "8h")]
public partial class StenographerPolicy;

public class Transcriber(Room room)
{
    public Task LineAsync(string speaker, string track, string text)
    {
        List<TranscriptionSegment> line = [new() { Id = Guid.NewGuid().ToString(), Text = text, Final = true, Language = "en" }];
        return {|GG2106:room.LocalParticipant!.PublishTranscriptionAsync(new Transcription(speaker, track, line))|};
    }
}

public class CourtRoom(TokenSigner signer)
{
    public async Task<Transcriber> OpenAsync(string url, string trial, string clerk)
    {
        var room = new Room();
        await room.ConnectAsync(url, StenographerPolicy.CreateToken(signer, trial, clerk));
        return new Transcriber(room);
    }
}
