import { expect, test } from 'vitest';
import { EndFollower } from '$lib/run-ui/end-follower.svelte';

const at = (scrollTop: number, scrollHeight = 1000, clientHeight = 200) => ({
  scrollTop,
  scrollHeight,
  clientHeight,
});

function atTheEnd(): EndFollower {
  const follower = new EndFollower();
  follower.scrolled(at(800));
  return follower;
}

test('what grows, shrinks or is measured anew is followed, wherever that leaves the place', () => {
  const follower = atTheEnd();
  follower.scrolled(at(800, 4000));
  follower.scrolled(at(300, 3200));
  follower.scrolled(at(300, 3200, 120));
  expect(follower.following).toBe(true);
});

test('a reader who moves up is left there until the end is reached again', () => {
  const follower = atTheEnd();
  follower.scrolled(at(600));
  expect(follower.following).toBe(false);
  follower.scrolled(at(600, 1400));
  follower.scrolled(at(700, 1400));
  expect(follower.following).toBe(false);
  follower.scrolled(at(1190, 1400));
  expect(follower.following).toBe(true);
});

test('wheel, keys and finger count at once, also while the log grows', () => {
  const moves: ((follower: EndFollower) => void)[] = [
    (follower) => follower.wheeled(at(800), -40),
    (follower) => follower.pressed(at(800), 'PageUp'),
    (follower) => {
      follower.touched(300);
      follower.dragged(at(800), 310);
    },
    (follower) => {
      follower.held(true);
      follower.scrolled(at(500, 1200));
    },
  ];
  for (const move of moves) {
    const follower = atTheEnd();
    move(follower);
    expect(follower.following).toBe(false);
  }
});

test('downward moves, and moves where there is nothing above, change nothing', () => {
  const follower = atTheEnd();
  follower.wheeled(at(800), 40);
  follower.pressed(at(800), 'ArrowDown');
  follower.touched(300);
  follower.dragged(at(800), 290);
  follower.wheeled(at(0, 100, 200), -40);
  expect(follower.following).toBe(true);
});

test('the first step of a smooth move up, still near the end, does not bring the reader back', () => {
  const follower = atTheEnd();
  follower.wheeled(at(800), -100);
  follower.scrolled(at(790));
  expect(follower.following).toBe(false);
});

test('a log that begins anew is followed again', () => {
  const follower = atTheEnd();
  follower.scrolled(at(0));
  follower.resized(at(0, 200));
  expect(follower.following).toBe(true);
});
