// case: doubles in a test
// policy: ViewerPolicy
package com.shop.live

import io.livekit.android.room.Room
import io.livekit.android.room.participant.LocalParticipant
import io.mockk.coEvery
import io.mockk.mockk
import io.mockk.spyk
import kotlinx.coroutines.test.runTest
import org.junit.Test
import org.mockito.Mockito

class StageTest {
    private val localParticipant = mockk<LocalParticipant>(relaxed = true)
    private val mockRoom: Room = Mockito.mock(Room::class.java)
    private val fake = FakeRoom()

    @Test
    fun camera() = runTest {
        localParticipant.setCameraEnabled(true)
        this@StageTest.localParticipant.updateName("x")
        mockRoom.localParticipant.setCameraEnabled(true)
        fake.localParticipant.updateName("x")
    }

    @Test
    fun `it isn't sent`() = runTest {
        val lp = mockk<LocalParticipant>()
        coEvery { lp.setMicrophoneEnabled(any()) } returns true
        lp.setMicrophoneEnabled(true)
        val participant: LocalParticipant = Mockito.mock(LocalParticipant::class.java)
        participant.updateName("y")
    }
}

class FakeRoom { val localParticipant = FakeParticipant() }
class FakeParticipant { fun updateName(name: String) = Unit; fun setCameraEnabled(on: Boolean) = on }
