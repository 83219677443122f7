using GrantGen.Facts;
using GrantGen.Generator.Models;

namespace GrantGen.Generator.Calls;

/// <summary>What a call needs of the policy that it runs under.</summary>
internal enum Need
{
    /// <summary>To change the own name, metadata or attributes.</summary>
    UpdateOwnMetadata,
}

/// <summary>Asks policies for what calls need, by the server's defaults.</summary>
internal static class NeedTable
{
    /// <summary>The grant that gives what is needed.</summary>
    public static Grant GrantFor(this Need need) => need switch
    {
        _ => GrantTable.CanUpdateOwnMetadata,
    };

    /// <summary>
    /// Whether the policy is known to lack what is needed. A grant whose value the compiler could not work out is never held
    /// against a policy.
    /// </summary>
    public static bool IsLackedBy(this Need need, PolicyModel policy)
    {
        Grant grant = need.GrantFor();
        return !policy.IsUnreadable(grant) && need switch
        {
            _ => !(policy.Flag(grant) ?? grant.Default ?? false),
        };
    }
}
