using System.Security.Cryptography;
using System.Text;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

/// <summary>Tokens that a service signs.</summary>
public class TokenSignatureTests
{
    [Fact]
    public async Task The_token_is_the_one_that_a_signer_makes()
    {
        Service service = new();
        ParticipantOptions options = new() { Name = "Ada", Narrow = new TokenNarrowing { CanPublish = false } };
        DecodedToken token = DecodedToken.Of(await JoinPolicy.CreateTokenAsync(service, "r", "i", options));
        DecodedToken same = DecodedToken.Of(JoinPolicy.CreateToken(new TokenSigner(Keys.ApiKey, Keys.Secret), "r", "i", options));
        Assert.Equal(same.Payload.EnumerateObject().Where(IsNoTime).Select(claim => claim.ToString()), token.Payload.EnumerateObject().Where(IsNoTime).Select(claim => claim.ToString()));
        Assert.InRange(token.NotBefore, same.NotBefore - 5, same.NotBefore);
        Assert.Equal(1, service.Calls);

        static bool IsNoTime(System.Text.Json.JsonProperty claim) => claim.Name is not ("nbf" or "exp");
    }

    [Fact]
    public async Task Many_at_a_time_are_told_apart()
    {
        Service service = new();
        string[] tokens = await Task.WhenAll(Enumerable.Range(0, 50).Select(number => JoinPolicy.CreateTokenAsync(service, "r", $"i{number}").AsTask()));
        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"i{number}"), tokens.Select(token => DecodedToken.Of(token).Identity));
    }

    [Fact]
    public async Task Cancellation_and_failures_come_through()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await JoinPolicy.CreateTokenAsync(new Service(), "r", "i", cancellationToken: source.Token));
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(async () => await JoinPolicy.CreateTokenAsync(new Service { IsSilent = true }, "r", "i"));
        Assert.Contains("wrote no signature", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Arguments_are_checked_before_anything_is_awaited()
    {
        Service service = new();
        Assert.Equal("room", Assert.Throws<ArgumentException>(() => { _ = JoinPolicy.CreateTokenAsync(service, "", "i"); }).ParamName);
        Assert.Equal("signature", Assert.Throws<ArgumentNullException>(() => { _ = JoinPolicy.CreateTokenAsync(null!, "r", "i"); }).ParamName);
        Assert.Equal("signature", Assert.Throws<ArgumentException>(() => { _ = JoinPolicy.CreateTokenAsync(new Service { ApiKey = "" }, "r", "i"); }).ParamName);
        Assert.Equal(0, service.Calls);
    }

    [Fact]
    public async Task A_changed_key_is_the_issuer_of_the_next_token()
    {
        Service service = new();
        await JoinPolicy.CreateTokenAsync(service, "r", "i");
        service.ApiKey = "second";
        string token = await JoinPolicy.CreateTokenAsync(service, "r", "i");
        Assert.Contains("\"iss\":\"second\"", DecodedToken.Of(token).PayloadText, StringComparison.Ordinal);
    }

    private sealed class Service : ITokenSignature
    {
        private int _calls;

        public string ApiKey { get; set; } = Keys.ApiKey;

        public bool IsSilent { get; init; }

        public int Calls => _calls;

        public async ValueTask SignAsync(ReadOnlyMemory<byte> signingInput, Memory<byte> signature, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _calls);
            await Task.Delay(1, cancellationToken);
            if (!IsSilent)
            {
                HMACSHA256.HashData(Encoding.UTF8.GetBytes(Keys.Secret), signingInput.Span, signature.Span);
            }
        }
    }
}
