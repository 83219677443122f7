using System.Security.Cryptography;
using System.Text;

namespace GrantGen.Benchmarks.Minting.Contenders;

/// <summary>
/// The lower bound for a token with the cryptography of the framework: one HMAC-SHA256, its key set up once, over the bytes
/// that the generated factory signs.
/// </summary>
internal sealed class Floor(Workload workload) : Contender, IDisposable
{
    private readonly IncrementalHash _hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(Workload.ApiSecret));
    private readonly byte[] _mac = new byte[HMACSHA256.HashSizeInBytes];
    private readonly byte[] _signingInput = SigningInput(workload);

    public override string Name => "floor";

    public int SignedBytes => _signingInput.Length;

    public override int Mint()
    {
        _hmac.AppendData(_signingInput);
        return _hmac.GetHashAndReset(_mac.AsSpan());
    }

    public override string? Token() => null;

    public void Dispose() => _hmac.Dispose();

    private static byte[] SigningInput(Workload workload)
    {
        string token = new GeneratedCreate(workload).Token();
        return Encoding.ASCII.GetBytes(token[..token.LastIndexOf('.')]);
    }
}
