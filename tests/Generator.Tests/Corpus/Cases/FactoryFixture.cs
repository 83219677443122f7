// case: An integration test of the token endpoint; it verifies a token and joins nothing.
// libraries: web
using System.Net.Http;

namespace Endpoint.Tests;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class TestedPolicy;

public sealed class TokenEndpointTests : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri("http://localhost:5000") };
    private readonly TokenSigner _signer = TokenSigner.FromEnvironment();
    private readonly TokenVerifier _verifier;

    public TokenEndpointTests(string key, string secret) => _verifier = new TokenVerifier(key, secret);

    public async Task The_endpoint_answers_with_a_token()
    {
        var expected = TestedPolicy.CreateToken(_signer, "room-1", Guid.NewGuid().ToString());
        var actual = await _client.GetStringAsync("/token");
        if (_verifier.Verify(actual).Identity.Length == 0 || expected.Length == 0)
        {
            throw new InvalidOperationException("no identity");
        }
    }

    public void Dispose() => _client.Dispose();
}
