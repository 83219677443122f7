using BenchmarkDotNet.Attributes;
using GrantGen.Benchmarks.Minting.Contenders;

namespace GrantGen.Benchmarks.Minting;

/// <summary>One token, by every contender and workload. BenchmarkDotNet runs each row in a separate process: see the README.</summary>
[MemoryDiagnoser]
[MedianColumn]
[HideColumns("Error", "StdDev", "RatioSD", "Gen0", "Gen1", "Gen2")]
public class MintBenchmarks
{
    private Contender _floor = null!;
    private Contender _create = null!;
    private Contender _write = null!;
    private Contender _plain = null!;
    private Contender _webToken = null!;
    private Contender _securityToken = null!;
    private Contender _serverSdk = null!;

    [Params("W1", "W2", "W3")]
    public string Workload { get; set; } = "";

    [GlobalSetup]
    public async Task Setup()
    {
        await ClaimsCheck.Run(TextWriter.Null);
        Workload workload = Minting.Workload.Of(Workload);
        _floor = new Floor(workload);
        _create = new GeneratedCreate(workload);
        _write = new GeneratedWrite(workload);
        _plain = new PlainWriter(workload);
        _webToken = new WebTokenHandler(workload);
        _securityToken = new SecurityTokenHandler(workload);
        _serverSdk = new ServerSdkShape(workload);
    }

    [Benchmark(Baseline = true, Description = "floor: keyed HMAC")]
    public int Hmac() => _floor.Mint();

    [Benchmark]
    public int WriteToken() => _write.Mint();

    [Benchmark]
    public int CreateToken() => _create.Mint();

    [Benchmark(Description = "Utf8JsonWriter")]
    public int Plain() => _plain.Mint();

    [Benchmark]
    public int JsonWebTokenHandler() => _webToken.Mint();

    [Benchmark]
    public int JwtSecurityTokenHandler() => _securityToken.Mint();

    [Benchmark(Description = "server SDK's shape")]
    public int ServerSdk() => _serverSdk.Mint();
}
