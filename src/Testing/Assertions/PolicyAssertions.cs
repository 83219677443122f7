using System.Globalization;
using System.Text;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen;

/// <summary>
/// Assertions about policies and tokens. They throw <see cref="GrantAssertionException"/>, so that they work with every test
/// framework. Thread-safe.
/// </summary>
/// <remarks>
/// Permissions are those that the server allows directly. The holder of a token with <c>roomJoin</c> and <c>roomAdmin</c> can grant itself the others
/// by UpdateParticipant; <c>[NeverGrants]</c> takes that into account.
/// </remarks>
public static class PolicyAssertions
{
    /// <summary>
    /// Whether a token has the grants of a policy, in effect. The room's own name does not matter if the policy can create a token for it.
    /// </summary>
    /// <param name="token">The token.</param>
    /// <param name="policy">The grants of the policy.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static bool HasGrantsOf(this VerifiedToken token, PolicyGrants policy)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(policy);
        return GrantDifferences.Find(token, policy).Count == 0;
    }

    /// <summary>Fails unless a token has exactly the grants of a policy, in effect, and its lifetime is not longer than the policy's.</summary>
    /// <param name="token">The token.</param>
    /// <typeparam name="TPolicy">The policy.</typeparam>
    /// <exception cref="GrantAssertionException">There is a difference; the message lists each.</exception>
    public static void ShouldGrant<TPolicy>(this VerifiedToken token)
        where TPolicy : IRoomPolicy
        => Compare(token, TPolicy.Grants, typeof(TPolicy).Name);

    /// <summary>Fails unless a token has exactly the grants of a policy, in effect, and its lifetime is not longer than the policy's.</summary>
    /// <param name="token">The token.</param>
    /// <param name="policy">The grants of the policy.</param>
    /// <exception cref="GrantAssertionException">There is a difference; the message lists each.</exception>
    public static void ShouldGrant(this VerifiedToken token, PolicyGrants policy) => Compare(token, policy, "the policy");

    /// <summary>Fails unless a token has exactly the grants of a policy, in effect, and its lifetime is not longer than the policy's.</summary>
    /// <param name="token">The token.</param>
    /// <param name="verifier">Checks the signature and the clock; if null, neither is checked.</param>
    /// <typeparam name="TPolicy">The policy.</typeparam>
    /// <exception cref="GrantAssertionException">The grants differ, or the token does not verify. The message lists each difference.</exception>
    public static void ShouldGrant<TPolicy>(this string token, TokenVerifier? verifier = null)
        where TPolicy : IRoomPolicy
        => Compare(Read(token, verifier), TPolicy.Grants, typeof(TPolicy).Name);

    /// <summary>Fails unless a policy allows every one of the permissions.</summary>
    /// <param name="policy">The grants of the policy.</param>
    /// <param name="permissions">The permissions.</param>
    /// <exception cref="GrantAssertionException">It does not allow one.</exception>
    public static void ShouldAllow(this PolicyGrants policy, params Permission[] permissions) => Check(policy, permissions, expected: true);

    /// <summary>Fails if a policy allows one of the permissions.</summary>
    /// <param name="policy">The grants of the policy.</param>
    /// <param name="permissions">The permissions.</param>
    /// <exception cref="GrantAssertionException">It allows one.</exception>
    public static void ShouldNotAllow(this PolicyGrants policy, params Permission[] permissions) => Check(policy, permissions, expected: false);

    /// <summary>Fails unless a token allows every one of the permissions.</summary>
    /// <param name="token">The token.</param>
    /// <param name="permissions">The permissions.</param>
    /// <exception cref="GrantAssertionException">It does not allow one.</exception>
    public static void ShouldAllow(this VerifiedToken token, params Permission[] permissions)
    {
        ArgumentNullException.ThrowIfNull(token);
        Check(token.Grants, permissions, expected: true);
    }

    /// <summary>Fails if a token allows one of the permissions.</summary>
    /// <param name="token">The token.</param>
    /// <param name="permissions">The permissions.</param>
    /// <exception cref="GrantAssertionException">It allows one.</exception>
    public static void ShouldNotAllow(this VerifiedToken token, params Permission[] permissions)
    {
        ArgumentNullException.ThrowIfNull(token);
        Check(token.Grants, permissions, expected: false);
    }

    /// <summary>Fails unless the server does an action under the policy.</summary>
    /// <param name="policy">The grants of the policy.</param>
    /// <param name="action">The action.</param>
    /// <exception cref="GrantAssertionException">The server does not do it; the message has its answer and the missing grant.</exception>
    public static void ShouldAllow(this PolicyGrants policy, LiveKitAction action) => Check(PermissionSimulator.Evaluate(policy, action), expected: true);

    /// <summary>Fails if the server does an action under the policy.</summary>
    /// <param name="policy">The grants of the policy.</param>
    /// <param name="action">The action.</param>
    /// <exception cref="GrantAssertionException">The server does it.</exception>
    public static void ShouldNotAllow(this PolicyGrants policy, LiveKitAction action) => Check(PermissionSimulator.Evaluate(policy, action), expected: false);

    private static void Check(SimulatedAnswer answer, bool expected)
    {
        if (answer.IsAllowed != expected)
        {
            throw new GrantAssertionException($"Expected the server to {(expected ? "allow" : "refuse")} {answer.Action}, but {answer}.");
        }
    }

    private static void Check(PolicyGrants policy, Permission[] permissions, bool expected)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(permissions);
        Permission[] wrong = [.. permissions.Where(permission => IsAllowed(policy, permission) != expected)];
        if (wrong.Length > 0)
        {
            throw new GrantAssertionException($"Expected {(expected ? "to allow" : "not to allow")} {string.Join(", ", wrong)}, but: {policy}");
        }
    }

    /// <summary>A participant permission has no effect without the grant to join.</summary>
    private static bool IsAllowed(PolicyGrants policy, Permission permission)
        => policy.Permissions.Allows(permission)
            && (policy.RoomJoin == true || PermissionTable.Named.First(row => row.Name == permission.ToString()).Grant.Scope != GrantScope.Participant);

    private static VerifiedToken Read(string token, TokenVerifier? verifier)
    {
        ArgumentNullException.ThrowIfNull(token);
        try
        {
            return verifier is null ? CompactJwt.ReadUnsigned(token) : verifier.Verify(token);
        }
        catch (Exception failure) when (failure is TokenVerificationException or FormatException)
        {
            throw new GrantAssertionException("The token does not verify: " + failure.Message, failure);
        }
    }

    private static void Compare(VerifiedToken token, PolicyGrants policy, string name)
    {
        ArgumentNullException.ThrowIfNull(token);
        ArgumentNullException.ThrowIfNull(policy);
        IReadOnlyList<string> differences = GrantDifferences.Find(token, policy);
        if (differences.Count > 0)
        {
            StringBuilder message = new();
            message.Append(CultureInfo.InvariantCulture, $"The token of '{token.Identity ?? "nobody"}' does not grant what {name} grants:");
            foreach (string difference in differences)
            {
                message.Append("\n  ").Append(difference);
            }

            throw new GrantAssertionException(message.ToString());
        }
    }
}
