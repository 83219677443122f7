// case: An integration test of the token endpoint; it compares tokens and joins nothing.
// libraries:
using System.Net.Http;

namespace Endpoint.Tests;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class TestedPolicy;

public sealed class TokenEndpointTests : IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = new Uri("http://localhost:5000") };
    private readonly TokenSigner _signer = TokenSigner.FromEnvironment();

    public async Task The_endpoint_answers_with_a_token()
    {
        var expected = TestedPolicy.CreateToken(_signer, "room-1", Guid.NewGuid().ToString());
        var actual = await _client.GetStringAsync("/token");
        if (actual.Split('.')[0] != expected.Split('.')[0])
        {
            throw new InvalidOperationException("another header");
        }
    }

    public void Dispose() => _client.Dispose();
}
