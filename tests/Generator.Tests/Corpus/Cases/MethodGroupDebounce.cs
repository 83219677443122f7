// case: The call is handed over as a method group to a debouncer.
// libraries: rtc
using LiveKit.Rtc;

namespace Typing.Indicator;

[RoomPolicy]
public partial class TypistPolicy;

public class TypingIndicator
{
    private Func<string, Task>? _publish;

    public async Task StartAsync(TokenSigner signer, string url, string document, string typist)
    {
        var room = new Room();
        await room.ConnectAsync(url, TypistPolicy.CreateToken(signer, document, typist));
        _publish = {|GG2001:room.LocalParticipant!.SetMetadataAsync|};
    }

    public async Task OnKeyAsync(char key)
    {
        await Task.Delay(250);
        await (_publish?.Invoke($"typing {key}") ?? Task.CompletedTask);
    }
}
