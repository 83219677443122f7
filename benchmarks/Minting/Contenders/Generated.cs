using System.Buffers;
using System.Text;

namespace GrantGen.Benchmarks.Minting.Contenders;

/// <summary>The generated factory that makes a string.</summary>
internal sealed class GeneratedCreate(Workload workload) : Contender
{
    /// <summary>One signer per process, as in an application: all threads share it.</summary>
    internal static readonly TokenSigner Signer = new(Workload.ApiKey, Workload.ApiSecret);

    private readonly ParticipantOptions _options = workload.Options;

    public override string Name => "CreateToken";

    public override int Mint() => ParticipantPolicy.CreateToken(Signer, Workload.Room, Workload.Identity, _options).Length;

    public override string Token() => ParticipantPolicy.CreateToken(Signer, Workload.Room, Workload.Identity, _options);
}

/// <summary>The generated factory that writes into the caller's memory.</summary>
internal sealed class GeneratedWrite(Workload workload) : Contender
{
    private readonly ParticipantOptions _options = workload.Options;
    private readonly Target _target = new();

    public override string Name => "WriteToken";

    public override int Mint()
    {
        _target.Clear();
        ParticipantPolicy.WriteToken(_target, GeneratedCreate.Signer, Workload.Room, Workload.Identity, _options);
        return _target.Written.Length;
    }

    public override string Token()
    {
        Mint();
        return Encoding.ASCII.GetString(_target.Written);
    }

    /// <summary>Represents the body of a response: memory that is already allocated.</summary>
    private sealed class Target : IBufferWriter<byte>
    {
        private readonly byte[] _bytes = new byte[1 << 17];
        private int _length;

        public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

        public void Clear() => _length = 0;

        public void Advance(int count) => _length += count;

        public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(_length);

        public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(_length);
    }
}
