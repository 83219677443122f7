#if NET8_0_OR_GREATER
using System.Buffers;

namespace GrantGen;

/// <summary>
/// The factories of every policy type, so that generic code can mint from one. The generator implements it on non-static
/// policies; the policy's own <c>CreateToken</c> has the parameters that it needs by name and is the better choice where
/// the policy is known.
/// </summary>
public interface IRoomPolicy
{
    /// <summary>The grants that the policy states, and the permissions that follow from them.</summary>
    static abstract PolicyGrants Grants { get; }

    /// <summary>Mints a token.</summary>
    /// <param name="signer">Signs it.</param>
    /// <param name="arguments">The values that the policy leaves open.</param>
    /// <exception cref="ArgumentException">A value is missing, is not one of the policy's, or exceeds a limit.</exception>
    static abstract string CreateToken(TokenSigner signer, in RoomPolicyArguments arguments);

    /// <summary>Mints a token that a signature service signs.</summary>
    /// <param name="signature">Signs it.</param>
    /// <param name="arguments">The values that the policy leaves open.</param>
    /// <param name="cancellationToken">Cancels the signature.</param>
    /// <exception cref="ArgumentException">A value is missing, is not one of the policy's, or exceeds a limit. Thrown before anything is awaited.</exception>
    static abstract ValueTask<string> CreateTokenAsync(ITokenSignature signature, in RoomPolicyArguments arguments, CancellationToken cancellationToken);

    /// <summary>Mints a token as UTF-8, without allocating.</summary>
    /// <param name="destination">Receives the token.</param>
    /// <param name="signer">Signs it.</param>
    /// <param name="arguments">The values that the policy leaves open.</param>
    /// <exception cref="ArgumentException">A value is missing, is not one of the policy's, or exceeds a limit.</exception>
    static abstract void WriteToken(IBufferWriter<byte> destination, TokenSigner signer, in RoomPolicyArguments arguments);
}
#endif
