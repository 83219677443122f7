// case: Benchmarks mint tokens in a loop and join nothing; a room of unknown origin is renamed by a delegate.
// libraries: rtc
using System.Diagnostics;
using LiveKit.Rtc;

namespace Bench.Tokens;

[RoomPolicy(CanPublish = false, Ttl = "5m")]
public partial class BenchPolicy;

public static class TokenBench
{
    public static TimeSpan Run(TokenSigner signer, int count)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            _ = BenchPolicy.CreateToken(signer, "bench", i.ToString());
        }

        return watch.Elapsed;
    }
}

public static class Renamer
{
    public static Func<LocalParticipant, Task> To(string name) => me => me.SetNameAsync(name);
}
