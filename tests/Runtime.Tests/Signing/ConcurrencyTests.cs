using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

public class ConcurrencyTests
{
    private const int Threads = 8;
    private const int TokensPerThread = 1_500;

    [Fact]
    public async Task One_signer_serves_many_threads()
    {
        TokenSigner signer = Keys.Signer();

        string[][] tokens = await OnThreads((thread, number) => JoinPolicy.CreateToken(signer, $"room-{thread}", $"user-{number}"));

        for (int thread = 0; thread < Threads; thread++)
        {
            for (int number = 0; number < TokensPerThread; number++)
            {
                DecodedToken token = DecodedToken.Of(tokens[thread][number]);
                Assert.Equal($"room-{thread}", token.Room);
                Assert.Equal($"user-{number}", token.Identity);
            }
        }
    }

    [Fact]
    public async Task Several_signers_do_not_take_each_others_keys()
    {
        string[] secrets = Enumerable.Range(40, 5).Select(Keys.SecretOf).ToArray();
        TokenSigner[] signers = secrets.Select((secret, index) => new TokenSigner($"key-{index}", secret)).ToArray();

        string[][] tokens = await OnThreads((thread, number) => JoinPolicy.CreateToken(signers[(thread + number) % signers.Length], "r", $"user-{thread}-{number}"));

        for (int thread = 0; thread < Threads; thread++)
        {
            for (int number = 0; number < TokensPerThread; number++)
            {
                int index = (thread + number) % signers.Length;
                DecodedToken token = DecodedToken.Of(tokens[thread][number], secrets[index]);
                Assert.Equal($"key-{index}", token.Payload.GetProperty("iss").GetString());
                Assert.Equal($"user-{thread}-{number}", token.Identity);
            }
        }
    }

    [Fact]
    public async Task Text_of_different_lengths_does_not_mix()
    {
        // Buffers grow and are returned to the pool while other threads rent them.
        TokenSigner signer = Keys.Signer();

        string[][] tokens = await OnThreads((thread, number) => JoinPolicy.CreateToken(signer, "r", "i", new() { Metadata = MetadataOf(thread, number) }));

        for (int thread = 0; thread < Threads; thread++)
        {
            for (int number = 0; number < TokensPerThread; number++)
            {
                Assert.Equal(MetadataOf(thread, number), DecodedToken.Of(tokens[thread][number]).Metadata);
            }
        }
    }

    private static string MetadataOf(int thread, int number) => new((char)('a' + thread), 1 + (number * 37 % 4_000));

    /// <summary>Mints on threads that start at the same time. Throws an exception of any of them.</summary>
    private static async Task<string[][]> OnThreads(Func<int, int, string> mint)
    {
        using Barrier start = new(Threads);
        return await Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();
                return Enumerable.Range(0, TokensPerThread).Select(number => mint(thread, number)).ToArray();
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
    }
}
