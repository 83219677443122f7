using System.Reflection;

namespace GrantGen.Conformance.Tests;

/// <summary>A policy as a value, so that tests can select one by name or at random.</summary>
internal abstract class PolicyHandle
{
    public abstract Type Type { get; }

    public abstract PolicyGrants Grants { get; }

    /// <summary>The policies among the types of this assembly that pass a test, in the order of their names.</summary>
    public static IReadOnlyList<PolicyHandle> Where(Func<Type, bool> condition)
        => typeof(PolicyHandle).Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<RoomPolicyAttribute>() is not null && condition(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (PolicyHandle)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!)
            .ToArray();

    public abstract string Mint(TokenSigner signer, in RoomPolicyArguments arguments);

    private sealed class Of<TPolicy> : PolicyHandle
        where TPolicy : IRoomPolicy
    {
        public override Type Type => typeof(TPolicy);

        public override PolicyGrants Grants => TPolicy.Grants;

        public override string Mint(TokenSigner signer, in RoomPolicyArguments arguments) => TPolicy.CreateToken(signer, in arguments);
    }
}
